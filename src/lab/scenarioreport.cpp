// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenarioreport.h"

#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QString seconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000, 'f', 3);
}

void writeCase(QXmlStreamWriter &xml, const ScenarioReport &report, const ScenarioReport::Step &step)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, report.name);
    xml.writeAttribute(u"name"_s, step.description);
    xml.writeAttribute(u"time"_s, seconds(step.milliseconds));
    if (!step.problem.isEmpty()) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, step.problem.section(u'\n', 0, 0));
        xml.writeCharacters(step.problem + u"\nseed %1\n%2"_s.arg(report.seed).arg(report.file));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

bool ScenarioReport::passed() const
{
    return firstProblem().isEmpty() && skipped == 0;
}

QString ScenarioReport::firstProblem() const
{
    if (!problem.isEmpty())
        return problem;
    for (const Step &step : steps) {
        if (!step.problem.isEmpty())
            return step.description + u": "_s + step.problem;
    }
    return {};
}

qint64 ScenarioReport::milliseconds() const
{
    qint64 sum = 0;
    for (const Step &step : steps)
        sum += step.milliseconds;
    return sum;
}

QByteArray junitXml(const QList<ScenarioReport> &reports)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const ScenarioReport &report : reports) {
        QList<ScenarioReport::Step> steps = report.steps;
        if (!report.problem.isEmpty())
            steps.prepend({u"start"_s, report.problem, 0});
        const auto failures = std::count_if(steps.begin(), steps.end(),
                                            [](const ScenarioReport::Step &step) { return !step.problem.isEmpty(); });
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, report.name);
        xml.writeAttribute(u"tests"_s, QString::number(steps.size() + report.skipped));
        xml.writeAttribute(u"failures"_s, QString::number(failures));
        xml.writeAttribute(u"skipped"_s, QString::number(report.skipped));
        xml.writeAttribute(u"time"_s, seconds(report.milliseconds()));
        for (const ScenarioReport::Step &step : std::as_const(steps))
            writeCase(xml, report, step);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace purr::lab
