// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenarioreport.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QString seconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000, 'f', 3);
}

/// XML has no way to write most control characters, and messages of a scenario may hold them.
QString writable(QString text)
{
    for (QChar &unit : text) {
        const bool isControl = unit.unicode() < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r';
        if (isControl || unit.unicode() >= 0xFFFE)
            unit = QChar::ReplacementCharacter;
    }
    return text;
}

/// `kind`: what came instead of success, "failure", "error" or "skipped"; empty for success.
void writeCase(QXmlStreamWriter &xml, const ScenarioReport &report, const ScenarioReport::Step &step, const QString &kind)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, writable(report.name));
    xml.writeAttribute(u"name"_s, writable(step.description));
    xml.writeAttribute(u"time"_s, seconds(step.milliseconds));
    if (!kind.isEmpty()) {
        xml.writeStartElement(kind);
        if (!step.problem.isEmpty()) {
            xml.writeAttribute(u"type"_s, kind);
            xml.writeAttribute(u"message"_s, writable(step.problem.section(u'\n', 0, 0)));
            xml.writeCharacters(writable(step.problem + u"\nseed %1\n%2"_s.arg(report.seed).arg(report.file)));
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

bool ScenarioReport::passed() const
{
    return firstProblem().isEmpty() && skipped.isEmpty();
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
        const bool isError = !report.problem.isEmpty();
        const auto failures = std::ranges::count_if(report.steps, [](const ScenarioReport::Step &step) { return !step.problem.isEmpty(); });
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, writable(report.name));
        xml.writeAttribute(u"tests"_s, QString::number(report.steps.size() + report.skipped.size() + (isError ? 1 : 0)));
        xml.writeAttribute(u"failures"_s, QString::number(failures));
        xml.writeAttribute(u"errors"_s, isError ? u"1"_s : u"0"_s);
        xml.writeAttribute(u"skipped"_s, QString::number(report.skipped.size()));
        xml.writeAttribute(u"time"_s, seconds(report.milliseconds()));
        if (isError)
            writeCase(xml, report, {u"start"_s, report.problem, 0}, u"error"_s);
        for (const ScenarioReport::Step &step : report.steps)
            writeCase(xml, report, step, step.problem.isEmpty() ? QString() : u"failure"_s);
        for (const QString &step : report.skipped)
            writeCase(xml, report, {step, {}, 0}, u"skipped"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace purr::lab
