<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>public domain</source>
        <translation>ملكية عامة</translation>
    </message>
    <message>
        <source>About Purr</source>
        <extracomment>Title of the page about the program</extracomment>
        <translation>حول Purr</translation>
    </message>
    <message>
        <source>Purr %1</source>
        <translation>Purr %1</translation>
    </message>
    <message>
        <source>A desktop chat application built on chat sessions. Free software under the MIT licence, made by the Purr maintainers.</source>
        <translation>برنامج محادثة لسطح المكتب مبني على جلسات المحادثة. برمجية حرة برخصة MIT من صنع مشرفي Purr.</translation>
    </message>
    <message>
        <source>Works of others in it</source>
        <translation>أعمال الآخرين فيه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Signed in as %1</source>
        <translation>مسجَّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Signed in as %1, not connected</source>
        <translation>مسجَّل الدخول باسم %1، غير متصل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in other accounts</source>
        <translation>
            <numerusform>لا شيء غير مقروء في حسابات أخرى</numerusform>
            <numerusform>واحدة غير مقروءة في حسابات أخرى</numerusform>
            <numerusform>اثنتان غير مقروءتين في حسابات أخرى</numerusform>
            <numerusform>%Ln غير مقروءة في حسابات أخرى</numerusform>
            <numerusform>%Ln غير مقروءة في حسابات أخرى</numerusform>
            <numerusform>%Ln غير مقروءة في حسابات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: profile and status…</source>
        <translation>%1: الملف الشخصي والحالة…</translation>
    </message>
    <message>
        <source>Blocked people…</source>
        <translation>الأشخاص المحظورون…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>أضف حسابًا…</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>بكلماتك…</translation>
    </message>
    <message>
        <source>%1 · %2 (%L3 unread)</source>
        <translation>%1 · %2 (%L3 غير مقروءة)</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Sessions and storage</source>
        <translation>الجلسات والتخزين</translation>
    </message>
    <message>
        <source>Chat sessions at once</source>
        <translation>جلسات المحادثة في آن واحد</translation>
    </message>
    <message>
        <source>ChatKitty allows 10 per device. A server may refuse more.</source>
        <translation>يسمح ChatKitty بعشر جلسات لكل جهاز. وقد يرفض خادم أكثر من عدد أقل.</translation>
    </message>
    <message>
        <source>Port of the built-in server</source>
        <translation>منفذ الخادم المدمج</translation>
    </message>
    <message>
        <source>(from the next start on)</source>
        <translation>(من التشغيل القادم)</translation>
    </message>
    <message>
        <source>A number from 1024 to 65535.</source>
        <translation>عدد من 1024 إلى 65535.</translation>
    </message>
    <message>
        <source>Copies of messages on this computer: %1</source>
        <translation>نسخ الرسائل على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>They show chats at once, and offline. Drafts and unsent messages stay when they go.</source>
        <translation>تُظهر المحادثات فورًا ودون اتصال. تبقى المسودات والرسائل غير المرسلة بعد محوها.</translation>
    </message>
    <message>
        <source>Forget the copies</source>
        <translation>امحُ النسخ</translation>
    </message>
    <message>
        <source>Data of the built-in server: %1</source>
        <translation>بيانات الخادم المدمج: %1</translation>
    </message>
    <message>
        <source>The messages of chats on this computer. Nobody else has them.</source>
        <translation>رسائل المحادثات على هذا الحاسوب. ليست عند أحد غيرك.</translation>
    </message>
    <message>
        <source>Another program has port %1, so the built-in server is at %2 this time.</source>
        <translation>يستخدم برنامج آخر المنفذ %1، لذا فالخادم المدمج هذه المرة على %2.</translation>
    </message>
    <message>
        <source>The built-in server is at %1.</source>
        <translation>الخادم المدمج على %1.</translation>
    </message>
    <message>
        <source>The built-in server looks up pages for link cards</source>
        <translation>يبحث الخادم المدمج عن الصفحات من أجل بطاقات الروابط</translation>
    </message>
    <message>
        <source>Those that messages link to; they learn the address of this computer. From the next start on.</source>
        <translation>تلك التي تشير إليها الرسائل؛ وهي تعرف عنوان هذا الحاسوب. ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>limit, maximum, rooms</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>حد, أقصى, غرف</translation>
    </message>
    <message>
        <source>network, address</source>
        <translation>شبكة, عنوان</translation>
    </message>
    <message>
        <source>privacy, preview, url</source>
        <translation>خصوصية, معاينة, رابط</translation>
    </message>
    <message>
        <source>cache, history, storage, disk, delete, clear</source>
        <translation>ذاكرة مؤقتة, سجل, تخزين, قرص, حذف, مسح</translation>
    </message>
    <message>
        <source>storage, disk, space</source>
        <translation>تخزين, قرص, مساحة</translation>
    </message>
</context>
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notify me of</source>
        <translation>أشعرني بـ</translation>
    </message>
    <message>
        <source>What the settings say</source>
        <translation>ما تقوله الإعدادات</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>كل رسالة</translation>
    </message>
    <message>
        <source>Mentions and keywords</source>
        <translation>الإشارات والكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Space around rows and messages</source>
        <translation>المسافة حول الصفوف والرسائل</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>As the language does</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ساعة</translation>
    </message>
    <message>
        <source>Seconds beside messages</source>
        <translation>الثواني بجانب الرسائل</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Flat, with faces</source>
        <translation>مسطّحة، مع الوجوه</translation>
    </message>
    <message>
        <source>In bubbles</source>
        <translation>في فقاعات</translation>
    </message>
    <message>
        <source>One line each: time, name, text</source>
        <translation>سطر لكل رسالة: الوقت والاسم والنص</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>The name, logo and colours of %1, until Purr ends.</source>
        <translation>اسم %1 وشعارها وألوانها، إلى أن يُغلق Purr.</translation>
    </message>
    <message>
        <source>The name, logo and colours of somebody else, from a file that you open or drop on the window. Until Purr ends.</source>
        <translation>اسم جهة أخرى وشعارها وألوانها، من ملف تفتحه أو تُسقطه على النافذة. إلى أن يُغلق Purr.</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>أزل العلامة</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>افتح ملف علامة…</translation>
    </message>
    <message>
        <source>Black and white, with strong lines. Also on when the desktop asks for it.</source>
        <translation>أسود وأبيض بخطوط واضحة. يعمل أيضًا حين يطلبه سطح المكتب.</translation>
    </message>
    <message>
        <source>The time beside each message</source>
        <translation>الوقت بجانب كل رسالة</translation>
    </message>
    <message>
        <source>Else it is beside the first of several by the same person, and where the pointer is.</source>
        <translation>وإلا فهو بجانب الأولى من عدة رسائل للشخص نفسه، وحيث يكون المؤشر.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Also on when the desktop asks for it.</source>
        <translation>لا شيء ينزلق أو يتلاشى. يعمل أيضًا حين يطلبه سطح المكتب.</translation>
    </message>
    <message>
        <source>theme, dark mode, light mode, night, colors</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>سمة, الوضع الداكن, الوضع الفاتح, ليل, ألوان</translation>
    </message>
    <message>
        <source>accessibility, eyes, black and white</source>
        <translation>إمكانية الوصول, عيون, أبيض وأسود</translation>
    </message>
    <message>
        <source>font, zoom, scale, larger, smaller, letters</source>
        <translation>خط, تكبير, مقياس, أكبر, أصغر, حروف</translation>
    </message>
    <message>
        <source>density, compact, spacing, padding</source>
        <translation>كثافة, مضغوط, تباعد</translation>
    </message>
    <message>
        <source>layout, bubbles, view, avatars, chat style</source>
        <translation>تخطيط, فقاعات, عرض, صور رمزية, نمط</translation>
    </message>
    <message>
        <source>clock, hour format, am pm, timestamp</source>
        <translation>ساعة, تنسيق الوقت, صباحًا مساءً, طابع زمني</translation>
    </message>
    <message>
        <source>clock, timestamp</source>
        <translation>ساعة, طابع زمني</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <translation>ترجمة, منطقة</translation>
    </message>
    <message>
        <source>theme, skin, logo, company</source>
        <translation>سمة, مظهر, شعار, شركة</translation>
    </message>
    <message>
        <source>animation, accessibility, effects</source>
        <translation>حركة, إمكانية الوصول, تأثيرات</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files</source>
        <translation>أرفق ملفات</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>ملفات للإرسال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>Remove place and camera from photos</source>
        <translation>أزل المكان والكاميرا من الصور</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>عدم إرسال %1</translation>
    </message>
    <message>
        <source>%1 may tell where and when it was made. That cannot be removed here.</source>
        <translation>قد يكشف %1 أين ومتى أُنشئ. ولا يمكن إزالة ذلك هنا.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>%1, online</source>
        <translation>%1، متصل</translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation>%1، بعيد</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1، غير متصل</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>BeginningRow</name>
    <message>
        <source>This is the beginning of %1.</source>
        <translation>هذه بداية %1.</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with %1.</source>
        <translation>هذه بداية محادثتك مع %1.</translation>
    </message>
</context>
<context>
    <name>BlockedDialog</name>
    <message>
        <source>Blocked people</source>
        <translation>الأشخاص المحظورون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>BlockedRows</name>
    <message>
        <source>Blocked people</source>
        <translation>الأشخاص المحظورون</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ألغِ الحظر</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>ألغِ حظر %1</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>لا أحد محظور.</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Remove the look of %1</source>
        <translation>إزالة مظهر %1</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Jump to a date: %1</source>
        <translation>انتقل إلى تاريخ: %1</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month, see QDate::toString().</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>CatchUpStrip</name>
    <message>
        <source>While you were away: %1</source>
        <translation>أثناء غيابك: %1</translation>
    </message>
    <message>
        <source>While you were away:</source>
        <translation>أثناء غيابك:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>أخفِ</translation>
    </message>
</context>
<context>
    <name>ChannelColumn</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>المباشرة</translation>
    </message>
</context>
<context>
    <name>ChannelDetailsDialog</name>
    <message>
        <source>Keep %1 out?</source>
        <translation>منع %1 من الدخول؟</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>امنع الدخول</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>مسح السجل؟</translation>
    </message>
    <message>
        <source>All messages of %1 so far disappear for you, on every device. Others keep theirs.</source>
        <translation>تختفي عندك كل رسائل %1 حتى الآن على كل جهاز. ويحتفظ الآخرون برسائلهم.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>The channel and all its messages disappear for everybody. This cannot be taken back.</source>
        <translation>تختفي القناة وكل رسائلها عند الجميع. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>احذف عند الجميع</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>ابحث عن أعضاء</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>أظهر الأعضاء</translation>
    </message>
    <message>
        <source>Blocked (%1)</source>
        <translation>المحظورون (%1)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>لا أحد هنا اسمه «%1».</translation>
    </message>
    <message>
        <source>%1 leaves %2 and cannot come back before being unblocked here.</source>
        <translation>يغادر %1 القناة %2 ولا يمكنه العودة قبل رفع الحظر هنا.</translation>
    </message>
    <message>
        <source>%1 leaves %2, and can be invited again.</source>
        <translation>يغادر %1 القناة %2 ويمكن دعوته من جديد.</translation>
    </message>
</context>
<context>
    <name>ChannelHeader</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>New chat or channel</source>
        <translation>محادثة أو قناة جديدة</translation>
    </message>
    <message>
        <source>New direct chat…</source>
        <translation>محادثة مباشرة جديدة…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>قناة جديدة…</translation>
    </message>
    <message>
        <source>Find a channel or person…</source>
        <translation>ابحث عن قناة أو شخص…</translation>
    </message>
</context>
<context>
    <name>ChannelHeading</name>
    <message>
        <source>In session</source>
        <translation>في جلسة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>المخفية</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطويّ</translation>
    </message>
</context>
<context>
    <name>ChannelListState</name>
    <message>
        <source>Your chats could not be read</source>
        <translation>تعذّرت قراءة محادثاتك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>Write to somebody, or join a channel.</source>
        <translation>اكتب إلى أحد أو انضم إلى قناة.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>No direct chats</source>
        <translation>لا محادثات مباشرة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>Find or create a chat</source>
        <translation>ابحث عن محادثة أو أنشئها</translation>
    </message>
</context>
<context>
    <name>ChannelMenu</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>افتح بجانبها</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علّم كمقروء</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Details and people…</source>
        <translation>التفاصيل والأشخاص…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>علّم كغير مقروء</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>أزل من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>أضف إلى المفضلة</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>أظهر من جديد</translation>
    </message>
    <message>
        <source>Close until the next message</source>
        <translation>أغلق حتى الرسالة القادمة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: ألغِ الكتم</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>مغادرة القناة…</translation>
    </message>
    <message>
        <source>Move to Hidden</source>
        <translation>نقل إلى المخفية</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>A channel needs a name.</source>
        <translation>تحتاج القناة إلى اسم.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>في جلسة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرًا</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not allow that.</source>
        <translation>لم يسمح الخادم بذلك.</translation>
    </message>
    <message>
        <source>You are not allowed to do that here.</source>
        <translation>غير مسموح لك بذلك هنا.</translation>
    </message>
    <message>
        <source>That was too fast for the server. Wait a moment and try again.</source>
        <translation>كان ذلك أسرع مما يحتمله الخادم. انتظر قليلًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>A channel with this name exists already. Choose another name.</source>
        <translation>توجد قناة بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This channel cannot be joined. Ask a member to invite you.</source>
        <translation>لا يمكن الانضمام إلى هذه القناة. اطلب دعوة من عضو.</translation>
    </message>
    <message>
        <source>A direct chat holds ten people at most.</source>
        <translation>تتسع المحادثة المباشرة لعشرة أشخاص كحد أقصى.</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>أحدكما حظر الآخر.</translation>
    </message>
    <message>
        <source>All chat sessions are in use. Close one first.</source>
        <translation>كل الجلسات مستخدمة. أغلق واحدة أولًا.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>This is too big for the server.</source>
        <translation>هذا أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>%1 could not be invited. %2</source>
        <translation>تعذّرت دعوة %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>لا إشارات إليك</numerusform>
            <numerusform>إشارة إليك</numerusform>
            <numerusform>إشارتان إليك</numerusform>
            <numerusform>%Ln إشارات إليك</numerusform>
            <numerusform>%Ln إشارة إليك</numerusform>
            <numerusform>%Ln إشارة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>مكتومة حتى %1</translation>
    </message>
    <message>
        <source>Muted until tomorrow, %1</source>
        <translation>مكتومة حتى الغد، %1</translation>
    </message>
    <message>
        <source>Enter the name that others see.</source>
        <translation>أدخل الاسم الذي يراه الآخرون.</translation>
    </message>
    <message>
        <source>This picture is too big. Choose one below 20 MB.</source>
        <translation>هذه الصورة كبيرة جدًا. اختر صورة أصغر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>هذه ليست صورة يستطيع Purr قراءتها.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>في هذه الصورة بكسلات كثيرة جدًا. صغّرها أولًا.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>هذه الصورة تالفة.</translation>
    </message>
    <message>
        <source>Nothing of this picture is left.</source>
        <translation>لم يبقَ شيء من هذه الصورة.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check that there is room left.</source>
        <translation>تعذّرت الكتابة على القرص. تأكد من وجود مساحة.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person&apos;s first name and what he wrote.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, in the order of your language; Qt date format.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 و%2 يكتبان…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>عدة أشخاص يكتبون…</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>لم يجب الخادم في الوقت المناسب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server said something that Purr does not understand.</source>
        <translation>قال الخادم شيئًا لا يفهمه Purr.</translation>
    </message>
    <message>
        <source>The server did not accept that. Check what you entered.</source>
        <translation>لم يقبل الخادم ذلك. تحقق مما أدخلته.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The server could not do that.</source>
        <translation>لم يستطع الخادم فعل ذلك.</translation>
    </message>
    <message>
        <source>You in a thread: %1</source>
        <translation>أنت في سلسلة: %1</translation>
    </message>
    <message>
        <source>%1 in a thread: %2</source>
        <extracomment>A person&apos;s first name and what he answered in a thread.</extracomment>
        <translation>%1 في سلسلة: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>هذا غير موجود، أو لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Chats and privacy</source>
        <translation>المحادثات والخصوصية</translation>
    </message>
    <message>
        <source>To send a message, press</source>
        <translation>لإرسال رسالة اضغط</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter makes a new line)</source>
        <translation>Enter (‏Shift+Enter لسطر جديد)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter makes a new line)</source>
        <translation>Ctrl+Enter (‏Enter لسطر جديد)</translation>
    </message>
    <message>
        <source>Show that I am typing</source>
        <translation>أظهر أنني أكتب</translation>
    </message>
    <message>
        <source>Show my text as I type it</source>
        <translation>أظهر نصي أثناء كتابته</translation>
    </message>
    <message>
        <source>Show what I have read</source>
        <translation>أظهر ما قرأته</translation>
    </message>
    <message>
        <source>Others see the double tick when you have read their message.</source>
        <translation>يرى الآخرون علامتين عندما تقرأ رسالتهم.</translation>
    </message>
    <message>
        <source>Messages count as read</source>
        <translation>تُعدّ الرسائل مقروءة</translation>
    </message>
    <message>
        <source>When they were in view</source>
        <translation>حين تظهر أمامي</translation>
    </message>
    <message>
        <source>When I reach the newest one</source>
        <translation>حين أصل إلى أحدثها</translation>
    </message>
    <message>
        <source>When I say so (Esc)</source>
        <translation>حين أقول ذلك (Esc)</translation>
    </message>
    <message>
        <source>Check my spelling</source>
        <translation>دقّق الإملاء</translation>
    </message>
    <message>
        <source>Wrong words are underlined. The right mouse button or the menu key offers others.</source>
        <translation>توضع خطوط تحت الكلمات الخاطئة. يعرض زر الفأرة الأيمن أو مفتاح القائمة كلمات بديلة.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one, for example the package hunspell-en-us, and start Purr again.</source>
        <translation>لا قاموس مثبَّت. ثبّت واحدًا، مثل الحزمة hunspell-ar، ثم شغّل Purr من جديد.</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>الإملاء: %1</translation>
    </message>
    <message>
        <source>Show cards for links</source>
        <translation>أظهر بطاقات الروابط</translation>
    </message>
    <message>
        <source>What a page is called and about, below the message. Nothing of it is loaded by this program.</source>
        <translation>عنوان الصفحة وموضوعها تحت الرسالة. لا يحمّل هذا البرنامج شيئًا منها.</translation>
    </message>
    <message>
        <source>Ask where to save each file</source>
        <translation>اسأل أين يُحفظ كل ملف</translation>
    </message>
    <message>
        <source>Files are saved to</source>
        <translation>تُحفظ الملفات في</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>مجلد للملفات</translation>
    </message>
    <message>
        <source>Everybody in the room can read along before you send, word by word.</source>
        <translation>يستطيع كل من في الغرفة القراءة كلمةً كلمة قبل أن ترسل.</translation>
    </message>
    <message>
        <source>A chat opens</source>
        <translation>تُفتح المحادثة</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>بجانب المحادثات الأخرى</translation>
    </message>
    <message>
        <source>In place of the one I am in (Ctrl+click: beside it)</source>
        <translation>مكان التي أنا فيها (Ctrl+نقر: بجانبها)</translation>
    </message>
    <message>
        <source>Show that I am away</source>
        <translation>إظهار أنني بعيد</translation>
    </message>
    <message>
        <source>While the screen is locked or nobody uses the computer. A status of your own choice stays.</source>
        <translation>ما دامت الشاشة مقفلة أو لا أحد يستخدم الحاسوب. تبقى الحالة التي اخترتها بنفسك.</translation>
    </message>
    <message>
        <source>panes, tabs, split, columns, window</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>ألواح, ألسنة, تقسيم, أعمدة, نافذة</translation>
    </message>
    <message>
        <source>enter, return, new line, keyboard</source>
        <translation>إدخال, سطر جديد, لوحة المفاتيح</translation>
    </message>
    <message>
        <source>spellcheck, dictionary, autocorrect, typos</source>
        <translation>تدقيق إملائي, قاموس, تصحيح تلقائي, أخطاء</translation>
    </message>
    <message>
        <source>preview, url, web page</source>
        <translation>معاينة, رابط, صفحة ويب</translation>
    </message>
    <message>
        <source>A chat begins at</source>
        <translation>تبدأ المحادثة عند</translation>
    </message>
    <message>
        <source>The first unread message</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message>
        <source>scroll, position, unread</source>
        <translation>تمرير, موضع, غير مقروء</translation>
    </message>
    <message>
        <source>unread, seen</source>
        <translation>غير مقروء, شوهد</translation>
    </message>
    <message>
        <source>privacy, typing indicator</source>
        <translation>خصوصية, مؤشر الكتابة</translation>
    </message>
    <message>
        <source>privacy, live typing, keystrokes</source>
        <translation>خصوصية, كتابة مباشرة, ضغطات المفاتيح</translation>
    </message>
    <message>
        <source>privacy, read receipts, ticks, seen</source>
        <translation>خصوصية, إشعارات القراءة, علامات, شوهد</translation>
    </message>
    <message>
        <source>privacy, online status, presence, last seen, idle</source>
        <translation>خصوصية, حالة الاتصال, حضور, آخر ظهور, خامل</translation>
    </message>
    <message>
        <source>download, folder</source>
        <translation>تنزيل, مجلد</translation>
    </message>
    <message>
        <source>download, folder, directory</source>
        <translation>تنزيل, مجلد, دليل</translation>
    </message>
</context>
<context>
    <name>ChooseRoomDialog</name>
    <message>
        <source>Leave which room to enter “%1”?</source>
        <translation>أي غرفة تغادر لتدخل «%1»؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Reply in the thread</source>
        <translation>ردّ في السلسلة</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>أرسل الردّ</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>احفظ التغيير</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>أرسل إلى %1</translation>
    </message>
    <message>
        <source>Resume to write here</source>
        <translation>استأنف للكتابة هنا</translation>
    </message>
</context>
<context>
    <name>ComposerNotes</name>
    <message>
        <source>Editing a message</source>
        <translation>تعديل رسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not shown live: pasted, or looks secret</source>
        <translation>لا يُعرض مباشرة: ملصق أو يبدو سريًا</translation>
    </message>
    <message>
        <source>Others see this while you type</source>
        <translation>يرى الآخرون هذا وأنت تكتب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>ConnectionNotice</name>
    <message numerus="yes">
        <source>Reconnecting in %Ln s</source>
        <translation>
            <numerusform>إعادة الاتصال الآن</numerusform>
            <numerusform>إعادة الاتصال بعد ثانية</numerusform>
            <numerusform>إعادة الاتصال بعد ثانيتين</numerusform>
            <numerusform>إعادة الاتصال بعد %Ln ثوانٍ</numerusform>
            <numerusform>إعادة الاتصال بعد %Ln ثانية</numerusform>
            <numerusform>إعادة الاتصال بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>تجري إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال</numerusform>
            <numerusform>رسالة واحدة تنتظر الإرسال</numerusform>
            <numerusform>رسالتان تنتظران الإرسال</numerusform>
            <numerusform>%Ln رسائل تنتظر الإرسال</numerusform>
            <numerusform>%Ln رسالة تنتظر الإرسال</numerusform>
            <numerusform>%Ln رسالة تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>أظهر ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>No connection to %1. Your chats as of last time.</source>
        <translation>لا اتصال بـ %1. محادثاتك كما كانت آخر مرة.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>A product team&apos;s day</source>
        <translation>يوم فريق منتج</translation>
    </message>
    <message>
        <source>A support desk</source>
        <translation>مكتب دعم</translation>
    </message>
    <message>
        <source>A launch countdown</source>
        <translation>العد التنازلي للإطلاق</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>%1 entered the chat</source>
        <translation>دخل %1 المحادثة</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <translation>غادر %1 المحادثة</translation>
    </message>
    <message>
        <source>%1 and %2 entered the chat</source>
        <translation>دخل %1 و%2 المحادثة</translation>
    </message>
    <message>
        <source>%1 and %2 left the chat</source>
        <translation>غادر %1 و%2 المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others entered the chat</source>
        <translation>
            <numerusform>دخل %1 المحادثة</numerusform>
            <numerusform>دخل %1 وشخص آخر المحادثة</numerusform>
            <numerusform>دخل %1 واثنان آخران المحادثة</numerusform>
            <numerusform>دخل %1 و%Ln آخرون المحادثة</numerusform>
            <numerusform>دخل %1 و%Ln آخرًا المحادثة</numerusform>
            <numerusform>دخل %1 و%Ln آخر المحادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others left the chat</source>
        <translation>
            <numerusform>غادر %1 المحادثة</numerusform>
            <numerusform>غادر %1 وشخص آخر المحادثة</numerusform>
            <numerusform>غادر %1 واثنان آخران المحادثة</numerusform>
            <numerusform>غادر %1 و%Ln آخرون المحادثة</numerusform>
            <numerusform>غادر %1 و%Ln آخرًا المحادثة</numerusform>
            <numerusform>غادر %1 و%Ln آخر المحادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a day line in the current year, see QDate::toString().</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 و%2 يكتبان…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>عدة أشخاص يكتبون…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read by a screen reader: name, time, text of the message.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message numerus="yes">
        <source>Read by %Ln</source>
        <translation>
            <numerusform>لم يقرأها أحد</numerusform>
            <numerusform>قرأها شخص</numerusform>
            <numerusform>قرأها شخصان</numerusform>
            <numerusform>قرأها %Ln أشخاص</numerusform>
            <numerusform>قرأها %Ln شخصًا</numerusform>
            <numerusform>قرأها %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>لم تُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Read by %1, %2</source>
        <translation>قرأها %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln others</source>
        <translation>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرًا</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>ردّ واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln ردّ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last at %2</source>
        <extracomment>Under a message that was answered: &quot;2 replies · last at 14:31&quot;.</extracomment>
        <translation>%1 · آخرها عند %2</translation>
    </message>
    <message>
        <source>%1 · last on %2</source>
        <translation>%1 · آخرها يوم %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions</source>
        <translation>
            <numerusform>لا تفاعلات</numerusform>
            <numerusform>تفاعل واحد</numerusform>
            <numerusform>تفاعلان</numerusform>
            <numerusform>%Ln تفاعلات</numerusform>
            <numerusform>%Ln تفاعلًا</numerusform>
            <numerusform>%Ln تفاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences after each other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Edited at %1</source>
        <translation>عُدّلت عند %1</translation>
    </message>
    <message>
        <source>Edited %1, %2</source>
        <translation>عُدّلت يوم %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>Under a message that was answered: &quot;4 replies, 2 new&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا جديد</numerusform>
            <numerusform>%1، ردّ جديد</numerusform>
            <numerusform>%1، ردّان جديدان</numerusform>
            <numerusform>%1، %Ln ردود جديدة</numerusform>
            <numerusform>%1، %Ln ردًا جديدًا</numerusform>
            <numerusform>%1، %Ln ردّ جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>ليس %1: للمستخدم ‎@%2 اسم يبدو مطابقًا</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Read by</source>
        <translation>قرأها</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>Before it was edited</source>
        <translation>قبل التعديل</translation>
    </message>
</context>
<context>
    <name>CrowdActions</name>
    <message>
        <source>Enter</source>
        <translation>ادخل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>أرسل ملفًا</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>اقطع الاتصال</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>عُد</translation>
    </message>
    <message>
        <source>Hello from the lab</source>
        <translation>مرحبًا من المختبر</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Seed data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Messages each</source>
        <translation>الرسائل لكل قناة</translation>
    </message>
    <message>
        <source>Files each</source>
        <translation>الملفات لكل قناة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make seed data</source>
        <translation>أنشئ بيانات تجريبية</translation>
    </message>
    <message>
        <source>Seeding stopped: %1</source>
        <translation>توقف إنشاء البيانات: %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>CrowdRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln room(s)</source>
        <translation>
            <numerusform>%1، %2، لا غرف</numerusform>
            <numerusform>%1، %2، غرفة</numerusform>
            <numerusform>%1، %2، غرفتان</numerusform>
            <numerusform>%1، %2، %Ln غرف</numerusform>
            <numerusform>%1، %2، %Ln غرفة</numerusform>
            <numerusform>%1، %2، %Ln غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%Ln غرف</numerusform>
            <numerusform>%Ln غرفة</numerusform>
            <numerusform>%Ln غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>يعيد الاتصال</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>DayPill</name>
    <message>
        <source>%1, jump to a date</source>
        <translation>%1، انتقل إلى تاريخ</translation>
    </message>
</context>
<context>
    <name>DesktopLink</name>
    <message>
        <source>Your reply could not be sent: %1</source>
        <translation>تعذّر إرسال ردك: %1</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>تعذّر فتح %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>هذا الرابط لا يؤدي إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>(what this channel is for)</source>
        <translation>(لأي شيء هذه القناة)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>Direct chat</source>
        <translation>محادثة مباشرة</translation>
    </message>
    <message>
        <source>Private channel: invited people only</source>
        <translation>قناة خاصة: المدعوون فقط</translation>
    </message>
    <message>
        <source>Public channel: everybody can join</source>
        <translation>قناة عامة: يستطيع الجميع الانضمام</translation>
    </message>
    <message>
        <source>Edit name and description</source>
        <translation>عدّل الاسم والوصف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>ادعُ أشخاصًا…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ألغِ الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>اكتم</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Clear the history for me…</source>
        <translation>امسح السجل عندي…</translation>
    </message>
    <message>
        <source>Leave the channel…</source>
        <translation>غادر القناة…</translation>
    </message>
    <message>
        <source>Delete the channel…</source>
        <translation>احذف القناة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>أضف «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>الصق</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدّد الكل</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Insert an emoji</source>
        <translation>أدرج رمزًا تعبيريًا</translation>
    </message>
</context>
<context>
    <name>EmojiChooser</name>
    <message>
        <source>Search emoji</source>
        <translation>ابحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>لا رمز بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>صدّر %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>صدّر إلى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>بيانات (JSON)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Of the last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>اكتبه هكذا: 2026-01-31.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>اكتبه هكذا: 2026-12-31.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>You are offline. The history comes from the server.</source>
        <translation>أنت غير متصل. يأتي السجل من الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln messages are in the file.</source>
        <translation>
            <numerusform>تم. لا رسائل في الملف.</numerusform>
            <numerusform>تم. في الملف رسالة واحدة.</numerusform>
            <numerusform>تم. في الملف رسالتان.</numerusform>
            <numerusform>تم. في الملف %Ln رسائل.</numerusform>
            <numerusform>تم. في الملف %Ln رسالة.</numerusform>
            <numerusform>تم. في الملف %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln messages so far</source>
        <translation>
            <numerusform>جارٍ القراءة… لا رسائل حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… رسالة واحدة حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… رسالتان حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %Ln رسائل حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %Ln رسالة حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %Ln رسالة حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>In the room: %1</source>
        <translation>في الغرفة: %1</translation>
    </message>
</context>
<context>
    <name>FailedActions</name>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>FaultFiles</name>
    <message>
        <source>Save the faults</source>
        <translation>احفظ الأعطال</translation>
    </message>
    <message>
        <source>Load faults</source>
        <translation>حمّل أعطالًا</translation>
    </message>
    <message>
        <source>Faults (%1)</source>
        <translation>أعطال (%1)</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Fault</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>من الخادم</translation>
    </message>
    <message>
        <source>To the server</source>
        <translation>إلى الخادم</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>شغّل</translation>
    </message>
    <message>
        <source>like SEND; empty for any</source>
        <extracomment>The name of a STOMP frame; said after the name of a field.</extracomment>
        <translation>مثل SEND، وفارغ يعني أيًّا كان</translation>
    </message>
    <message>
        <source>a part of it; empty for any</source>
        <extracomment>The field holds a part of a text to look for; said after the name of a field.</extracomment>
        <translation>جزء منه، وفارغ يعني أيًّا كان</translation>
    </message>
    <message>
        <source>so many at first</source>
        <extracomment>So many frames are left alone at first; said after the name of a field.</extracomment>
        <translation>هذا العدد في البداية</translation>
    </message>
    <message>
        <source>at most; 0 for all</source>
        <extracomment>It happens to so many frames, 0 being no limit; said after the name of a field.</extracomment>
        <translation>على الأكثر، و0 يعني الكل</translation>
    </message>
</context>
<context>
    <name>FaultSign</name>
    <message numerus="yes">
        <source>%Ln simulated fault(s) on this connection</source>
        <translation>
            <numerusform>لا أعطال محاكاة على هذا الاتصال</numerusform>
            <numerusform>عطل محاكى على هذا الاتصال</numerusform>
            <numerusform>عطلان محاكيان على هذا الاتصال</numerusform>
            <numerusform>%Ln أعطال محاكاة على هذا الاتصال</numerusform>
            <numerusform>%Ln عطلًا محاكى على هذا الاتصال</numerusform>
            <numerusform>%Ln عطل محاكى على هذا الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>أطفئ</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File %1, %2</source>
        <translation>ملف %1، %2</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>تعذّر التحميل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · محفوظ</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · من %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>احفظ باسم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Could not be saved there; try another folder</source>
        <translation>تعذّر الحفظ هناك؛ جرّب مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 of %L2 %</source>
        <translation>%1 من %L2 %</translation>
    </message>
    <message>
        <source>No program here opens it. Save it instead.</source>
        <translation>لا يوجد برنامج هنا يفتحه. احفظه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to attach</source>
        <translation>أفلِت للإرفاق</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>احفظ هنا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>FormatButton</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>كتلة شيفرة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load them</source>
        <translation>حمّلها</translation>
    </message>
</context>
<context>
    <name>HandlerChoice</name>
    <message>
        <source>Only this</source>
        <extracomment>This handler and no other.</extracomment>
        <translation>هذا فقط</translation>
    </message>
</context>
<context>
    <name>HandlerChooser</name>
    <message>
        <source>All handlers</source>
        <translation>كل المعالجات</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No handler at all.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>المعالجات</translation>
    </message>
</context>
<context>
    <name>HandlerRow</name>
    <message>
        <source>In later SDKs: %1</source>
        <translation>في إصدارات SDK اللاحقة: %1</translation>
    </message>
    <message>
        <source>Its topic stays subscribed for %1</source>
        <extracomment>The topic that a handler gets its calls from; after it the names of other handlers.</extracomment>
        <translation>يبقى موضوعه مشتركًا فيه لأجل %1</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InspectorBar</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <extracomment>Calls of handlers after their session had ended, always a bug.</extracomment>
        <translation>
            <numerusform>لا تسرّب</numerusform>
            <numerusform>تسرّب واحد</numerusform>
            <numerusform>تسرّبان</numerusform>
            <numerusform>%Ln تسرّبات</numerusform>
            <numerusform>%Ln تسرّبًا</numerusform>
            <numerusform>%Ln تسرّب</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Writes down what you and others do, as a scenario</source>
        <translation>يدوّن ما تفعله أنت والآخرون كسيناريو</translation>
    </message>
    <message>
        <source>Back below the panes</source>
        <translation>عودة إلى أسفل اللوحات</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>ما يعرضه المفتش</translation>
    </message>
    <message>
        <source>Stop (%L1)</source>
        <translation>أوقف (%L1)</translation>
    </message>
</context>
<context>
    <name>InspectorDock</name>
    <message>
        <source>Session inspector</source>
        <translation>مفتش الجلسات</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذّر حفظ الملف.</translation>
    </message>
    <message>
        <source>Copied as a scenario</source>
        <translation>نُسخ كسيناريو</translation>
    </message>
    <message>
        <source>Copied as a bug report</source>
        <translation>نُسخ كبلاغ عن خلل</translation>
    </message>
    <message>
        <source>Nothing happened, so nothing was saved.</source>
        <translation>لم يحدث شيء، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>مفتش الجلسات</translation>
    </message>
    <message>
        <source>Copied as JSON</source>
        <translation>نُسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Height of the inspector</source>
        <translation>ارتفاع المفتش</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>ادعُ أشخاصًا إلى %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>ادعُ</translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Join this channel?</source>
        <translation>أتريد الانضمام إلى هذه القناة؟</translation>
    </message>
    <message>
        <source>A link wants to open “%1”. You are not in that channel yet.</source>
        <translation>رابط يريد فتح «%1». لست في تلك القناة بعد.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new messages, jump to the latest</source>
        <translation>
            <numerusform>لا رسائل جديدة، انتقل إلى الأحدث</numerusform>
            <numerusform>رسالة جديدة، انتقل إلى الأحدث</numerusform>
            <numerusform>رسالتان جديدتان، انتقل إلى الأحدث</numerusform>
            <numerusform>%Ln رسائل جديدة، انتقل إلى الأحدث</numerusform>
            <numerusform>%Ln رسالة جديدة، انتقل إلى الأحدث</numerusform>
            <numerusform>%Ln رسالة جديدة، انتقل إلى الأحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>انتقل إلى الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages that mention you, jump to the latest</source>
        <translation>
            <numerusform>لا رسائل جديدة تذكرك، انتقل إلى الأحدث</numerusform>
            <numerusform>رسالة جديدة تذكرك، انتقل إلى الأحدث</numerusform>
            <numerusform>رسالتان جديدتان تذكرانك، انتقل إلى الأحدث</numerusform>
            <numerusform>%Ln رسائل جديدة تذكرك، انتقل إلى الأحدث</numerusform>
            <numerusform>%Ln رسالة جديدة تذكرك، انتقل إلى الأحدث</numerusform>
            <numerusform>%Ln رسالة جديدة تذكرك، انتقل إلى الأحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search or jump to…</source>
        <translation>ابحث أو انتقل إلى…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A keyboard shortcut: what it does, then its keys</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>أعد «%1» كما كان</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>مفاتيح «%1»: %2</translation>
    </message>
    <message>
        <source>These keys are for “%1”.</source>
        <translation>هذه المفاتيح لـ «%1».</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>استخدمها هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Choose a shortcut and press its new keys. Escape leaves it as it is, Delete takes it away.</source>
        <translation>اختر اختصارًا واضغط مفاتيحه الجديدة. يتركه Escape كما هو، ويزيله Delete.</translation>
    </message>
    <message>
        <source>Put all shortcuts back</source>
        <translation>أعد كل الاختصارات كما كانت</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Ctrl+Alt+%1</source>
        <translation>Ctrl+Alt+%1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>أعد تسمية «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>احذف «%1»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Support morning</source>
        <translation>دعم الصباح</translation>
    </message>
    <message>
        <source>There is a layout with this name.</source>
        <translation>يوجد تخطيط بهذا الاسم.</translation>
    </message>
    <message>
        <source>Save these panes</source>
        <translation>احفظ هذه اللوحات</translation>
    </message>
    <message>
        <source>Name for these panes</source>
        <translation>اسم لهذه اللوحات</translation>
    </message>
</context>
<context>
    <name>LimitBanner</name>
    <message>
        <source>Close one to enter this room. Least recently used: %1.</source>
        <translation>أغلق واحدة لتدخل هذه الغرفة. الأقل استخدامًا: %1.</translation>
    </message>
    <message>
        <source>Close one to enter this room.</source>
        <translation>أغلق واحدة لتدخل هذه الغرفة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Close it and enter</source>
        <translation>أغلقها وادخل</translation>
    </message>
    <message>
        <source>Park it and enter</source>
        <translation>أوقفها مؤقتًا وادخل</translation>
    </message>
    <message numerus="yes">
        <source>You already have %Ln chat sessions open.</source>
        <translation>
            <numerusform>لا جلسات مفتوحة لديك.</numerusform>
            <numerusform>لديك جلسة مفتوحة بالفعل.</numerusform>
            <numerusform>لديك جلستان مفتوحتان بالفعل.</numerusform>
            <numerusform>لديك %Ln جلسات مفتوحة بالفعل.</numerusform>
            <numerusform>لديك %Ln جلسة مفتوحة بالفعل.</numerusform>
            <numerusform>لديك %Ln جلسة مفتوحة بالفعل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitLabView</name>
    <message>
        <source>Limit lab</source>
        <translation>مختبر الحدود</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>شغّل الكل</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>المتوقع: %1</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>شغّل «%1»</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1, %2. Link to %3</source>
        <translation>%1، %2. رابط إلى %3</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>LogButtons</name>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Frames as HAR</source>
        <translation>الإطارات بصيغة HAR</translation>
    </message>
    <message>
        <source>Copy as a scenario</source>
        <translation>انسخ كسيناريو</translation>
    </message>
    <message>
        <source>Copy as a bug report</source>
        <translation>انسخ كبلاغ عن خلل</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>التشغيل كله</translation>
    </message>
    <message>
        <source>The whole run without names and texts</source>
        <translation>التشغيل كله بلا أسماء ولا نصوص</translation>
    </message>
    <message>
        <source>Frames as HAR without names and texts</source>
        <translation>الإطارات بصيغة HAR بلا أسماء ولا نصوص</translation>
    </message>
</context>
<context>
    <name>LogChips</name>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>كلا الاتجاهين</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مُستلمة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>تحكم</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Session %L1</source>
        <extracomment>A chat session by its number.</extracomment>
        <translation>الجلسة %L1</translation>
    </message>
    <message>
        <source>Session %L1: %2</source>
        <extracomment>A chat session: its number and its channel.</extracomment>
        <translation>الجلسة %L1: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 handlers</source>
        <translation>%L1 من %L2 من المعالجات</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Filter by text</source>
        <translation>صفِّ حسب النص</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>ليس تعبيرًا نمطيًا: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2, searching…</source>
        <translation>%L1 من %L2، جارٍ البحث…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>control</source>
        <translation>تحكم</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>After the session had ended</source>
        <translation>بعد انتهاء الجلسة</translation>
    </message>
    <message>
        <source>nobody listened: %1</source>
        <extracomment>Instead of a call of a handler: what it would have been called with, if anybody had been connected to it.</extracomment>
        <translation>لم يستمع أحد: %1</translation>
    </message>
</context>
<context>
    <name>LogRowMenu</name>
    <message>
        <source>Copy as JSON</source>
        <translation>انسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as a scenario from here</source>
        <translation>انسخ كسيناريو من هنا</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>أظهر %1 فقط</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>أظهر كل الجلسات</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>أظهر هذه الجلسة فقط</translation>
    </message>
</context>
<context>
    <name>LogTimeButton</name>
    <message>
        <source>Show the time of day</source>
        <translation>عرض الوقت</translation>
    </message>
    <message>
        <source>Show the time since the line before</source>
        <translation>عرض الوقت منذ السطر السابق</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Handler calls</source>
        <translation>استدعاءات المعالجات</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>لا شيء يطابق المرشحات</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Frames appear here as they are sent and received.</source>
        <translation>تظهر الإطارات هنا عند إرسالها واستلامها.</translation>
    </message>
    <message>
        <source>Calls of handlers appear here as they happen.</source>
        <translation>تظهر استدعاءات المعالجات هنا عند حدوثها.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>انسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Choose a frame to read all of it.</source>
        <translation>اختر إطارًا لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Choose a call to see what it carried.</source>
        <translation>اختر استدعاءً لترى ما حمله.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>عودة إلى القائمة</translation>
    </message>
    <message>
        <source>How long ago the server did what a frame tells of, by the time in it; of an answer of HTTP, how long it took.</source>
        <translation>كم مضى منذ أن فعل الخادم ما يخبر به الإطار، حسب الوقت الذي فيه؛ وفي ردّ HTTP: كم استغرق.</translation>
    </message>
    <message>
        <source>How long before the call the server did what it tells of, by the time in the event.</source>
        <translation>كم قبل الاستدعاء فعل الخادم ما يخبر به، حسب الوقت الذي في الحدث.</translation>
    </message>
    <message>
        <source>This event carries no time of the server.</source>
        <translation>لا يحمل هذا الحدث وقتًا من الخادم.</translation>
    </message>
    <message>
        <source>Sent from here: there is no time of the server to go by.</source>
        <translation>أُرسل من هنا: لا يوجد وقت من الخادم يُقاس عليه.</translation>
    </message>
    <message>
        <source>This frame carries no time of the server.</source>
        <translation>لا يحمل هذا الإطار وقتًا من الخادم.</translation>
    </message>
    <message>
        <source>Since before</source>
        <translation>منذ السابق</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>تعذّر فتح %1. %2</translation>
    </message>
    <message>
        <source>You are no longer in %1.</source>
        <translation>لم تعد في %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذفت %1.</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Type the name of a channel or person.</source>
        <translation>اكتب اسم قناة أو شخص.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>قنوات للانضمام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>محادثاتك</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>ألغِ الإشراف</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>اجعله مشرفًا</translation>
    </message>
    <message>
        <source>Remove from the channel…</source>
        <translation>أزل من القناة…</translation>
    </message>
    <message>
        <source>Remove and keep out…</source>
        <translation>أزل وامنع الدخول…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>إجراءات لـ %1</translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>ليس %1: للمستخدم ‎@%2 اسم يبدو مطابقًا</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React with %1</source>
        <translation>تفاعل بـ %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>ردّ في سلسلة</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>عدّل قبل الإرسال</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>لا ترسل</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Show less</source>
        <translation>أظهر أقل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>أظهر المزيد</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages in %1</source>
        <translation>الرسائل في %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>علّم كغير مقروء من هنا</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>احذف عندي</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>ردّ في سلسلة</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>انسخ رابط الرسالة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>حدّد</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>من قرأها</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>احذف عند الجميع…</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>ما كانت تقوله من قبل</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>افتح الصورة</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>افتح الملف</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>احفظ الملف</translation>
    </message>
    <message>
        <source>Go to the answered message</source>
        <translation>اذهب إلى الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Open the link to %1</source>
        <translation>افتح الرابط إلى %1</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>انسخ الرابط إلى %1</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Move to</source>
        <translation>انقل إلى</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>قسم جديد…</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>اكتم</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لساعة</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>لثماني ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>A preset of faults</source>
        <translation>مجموعة أعطال جاهزة</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>أطفئ الكل</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>الأعطال العاملة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>acted %Ln time(s)</source>
        <translation>
            <numerusform>لم يعمل</numerusform>
            <numerusform>عمل مرة</numerusform>
            <numerusform>عمل مرتين</numerusform>
            <numerusform>عمل %Ln مرات</numerusform>
            <numerusform>عمل %Ln مرة</numerusform>
            <numerusform>عمل %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>أطفئ %1</translation>
    </message>
    <message>
        <source>No fault is on</source>
        <translation>لا عطل يعمل</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>حمّل…</translation>
    </message>
    <message>
        <source>Replaces the faults by those of a file</source>
        <translation>يضع أعطال ملف مكان الأعطال الحالية</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>احفظ…</translation>
    </message>
    <message>
        <source>Saves the faults and their seed as a file</source>
        <translation>يحفظ الأعطال وبذرتها في ملف</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>A network as one has it in a train.</extracomment>
        <translation>قطار</translation>
    </message>
    <message>
        <source>hotel</source>
        <extracomment>A network as one has it in a hotel.</extracomment>
        <translation>فندق</translation>
    </message>
    <message>
        <source>suspend and resume</source>
        <extracomment>A computer that sleeps and wakes up.</extracomment>
        <translation>سكون واستئناف</translation>
    </message>
    <message>
        <source>Choose a preset, or put one on yourself. It acts on this window&apos;s connection.</source>
        <translation>اختر مجموعة جاهزة أو شغّل عطلًا بنفسك. يؤثر في اتصال هذه النافذة.</translation>
    </message>
    <message>
        <source>A new fault</source>
        <translation>عطل جديد</translation>
    </message>
</context>
<context>
    <name>NewChatDialogs</name>
    <message>
        <source>New direct chat</source>
        <translation>محادثة مباشرة جديدة</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>ابدأ المحادثة</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>قناة جديدة</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>أنشئ القناة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>release-2.4</source>
        <translation>release-2.4</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>من يستطيع الانضمام</translation>
    </message>
    <message>
        <source>Everybody: a public channel</source>
        <translation>الجميع: قناة عامة</translation>
    </message>
    <message>
        <source>Invited people: a private channel</source>
        <translation>المدعوون: قناة خاصة</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>ادعُ أشخاصًا</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Create channel “%1”…</source>
        <translation>أنشئ القناة «%1»…</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>ابحث عن «%1» في الرسائل</translation>
    </message>
    <message>
        <source>Go where the link leads</source>
        <translation>اذهب إلى حيث يقود الرابط</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2، %3، %4</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many messages or mentions, and in which channel.</extracomment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>NotificationsColumn</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>امسح القائمة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Messages and mentions in channels that you are not in at the moment appear here.</source>
        <translation>تظهر هنا الرسائل والإشارات في القنوات التي لست فيها الآن.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so nothing is shown now.</source>
        <translation>لا توجد خدمة إشعارات على سطح المكتب هذا، فلن يظهر شيء الآن.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>أظهر الإشعارات</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>ما تعرضه</translation>
    </message>
    <message>
        <source>Who wrote, and the message</source>
        <translation>من كتب، والرسالة</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>من كتب</translation>
    </message>
    <message>
        <source>Only that somebody wrote</source>
        <translation>أن أحدًا كتب فقط</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>شغّل صوتًا</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>No notifications until you turn this off.</source>
        <translation>لا إشعارات حتى توقف هذا.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>No notifications at that time of every day.</source>
        <translation>لا إشعارات في ذلك الوقت من كل يوم.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Notify me of</source>
        <translation>أشعرني بـ</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>كل رسالة</translation>
    </message>
    <message>
        <source>Direct messages, mentions and keywords</source>
        <translation>الرسائل المباشرة والإشارات والكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>(with commas between them; each counts like a mention)</source>
        <translation>(تفصل بينها فواصل؛ وتُعدّ كل منها كإشارة)</translation>
    </message>
    <message>
        <source>A chat can have its own choice: “Notify me of” in its menu.</source>
        <translation>يمكن أن يكون لكل محادثة خيارها: «أشعرني بـ» في قائمتها.</translation>
    </message>
    <message>
        <source>Tell screen readers of new messages</source>
        <translation>أعلم قارئات الشاشة بالرسائل الجديدة</translation>
    </message>
    <message>
        <source>The text of those in the focused pane, and how many came elsewhere.</source>
        <translation>نص ما يصل في اللوحة النشطة، وعدد ما وصل في غيرها.</translation>
    </message>
    <message>
        <source>For messages in chats that are not before your eyes. Muted chats stay silent.</source>
        <translation>للرسائل في المحادثات التي ليست أمام عينيك. تبقى المحادثات المكتومة صامتة.</translation>
    </message>
    <message>
        <source>alerts, pop-ups, banners, messages</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>تنبيهات, نوافذ منبثقة, لافتات, رسائل</translation>
    </message>
    <message>
        <source>alerts, mentions, direct messages</source>
        <translation>تنبيهات, إشارات, رسائل مباشرة</translation>
    </message>
    <message>
        <source>alerts, highlight, words</source>
        <translation>تنبيهات, تمييز, كلمات</translation>
    </message>
    <message>
        <source>privacy, preview, content, lock screen</source>
        <translation>خصوصية, معاينة, محتوى, شاشة القفل</translation>
    </message>
    <message>
        <source>audio, noise, ring, volume, mute</source>
        <translation>صوت, ضوضاء, رنين, مستوى الصوت, كتم</translation>
    </message>
    <message>
        <source>accessibility, speech, voice, read aloud</source>
        <translation>إمكانية الوصول, كلام, صوت, قراءة بصوت عال</translation>
    </message>
    <message>
        <source>mute, silence, pause, focus, snooze</source>
        <translation>كتم, صمت, إيقاف مؤقت, تركيز, غفوة</translation>
    </message>
    <message>
        <source>night, silence, schedule, sleep</source>
        <translation>ليل, صمت, جدول, نوم</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PaneBanners</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Parked: you are not in this room.</source>
        <translation>موقوفة مؤقتًا: لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>No connection. This is what this computer has kept; what you send now waits here.</source>
        <translation>لا اتصال. هذا ما احتفظ به هذا الحاسوب، وما ترسله الآن ينتظر هنا.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>اتصل الآن</translation>
    </message>
    <message>
        <source>You have blocked %1. Neither of you can write here.</source>
        <translation>لقد حظرت %1. لا يستطيع أي منكما الكتابة هنا.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ألغِ الحظر</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Nothing can be written while the other is blocked</source>
        <translation>لا يمكن الكتابة هنا ما دام الشخص الآخر محظورًا</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>عودة إلى القائمة</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>ليس في الغرفة</translation>
    </message>
    <message>
        <source>Pane menu</source>
        <translation>قائمة اللوحة</translation>
    </message>
    <message>
        <source>Leave the room and close</source>
        <translation>غادر الغرفة وأغلق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>ابحث في هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the room</source>
        <translation>
            <numerusform>لا أحد في الغرفة</numerusform>
            <numerusform>شخص واحد في الغرفة</numerusform>
            <numerusform>شخصان في الغرفة</numerusform>
            <numerusform>%Ln أشخاص في الغرفة</numerusform>
            <numerusform>%Ln شخصًا في الغرفة</numerusform>
            <numerusform>%Ln شخص في الغرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln mention(s) of you</source>
        <translation>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: لا إشارات إليك</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: إشارة واحدة إليك</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: إشارتان إليك</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: %Ln إشارات إليك</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: %Ln إشارة إليك</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: %Ln إشارة إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln unread</source>
        <translation>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: لا شيء غير مقروء</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: واحدة غير مقروءة</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: اثنتان غير مقروءتين</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: %Ln غير مقروءة</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: %Ln غير مقروءة</numerusform>
            <numerusform>عودة إلى القائمة. المحادثات الأخرى: %Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Details, people, inviting…</source>
        <translation>التفاصيل والأشخاص والدعوة…</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>ابحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>أزل من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>أضف إلى المفضلة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>علّم كغير مقروء</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: ألغِ الكتم</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>عرض اللوحات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show panes as tabs</source>
        <translation>عرض اللوحات كعلامات تبويب</translation>
    </message>
    <message>
        <source>Back into the workspace</source>
        <translation>عودة إلى مساحة العمل</translation>
    </message>
    <message>
        <source>Window of its own</source>
        <translation>نافذة مستقلة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Park: leave the room, keep the pane</source>
        <translation>إيقاف مؤقت: غادر الغرفة وأبقِ اللوحة</translation>
    </message>
    <message>
        <source>Resume: enter the room</source>
        <translation>استئناف: ادخل الغرفة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>مغادرة القناة…</translation>
    </message>
</context>
<context>
    <name>PaneMiddle</name>
    <message>
        <source>Messages could not be loaded</source>
        <translation>تعذّر تحميل الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Write the first one.</source>
        <translation>اكتب الأولى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept here</source>
        <translation>لا شيء محفوظًا هنا من هذه المحادثة</translation>
    </message>
    <message>
        <source>Its messages come when the server can be reached.</source>
        <translation>تصل رسائلها حين يمكن الوصول إلى الخادم.</translation>
    </message>
</context>
<context>
    <name>PaneSearch</name>
    <message>
        <source>Search in this chat</source>
        <translation>ابحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Next older hit</source>
        <translation>النتيجة الأقدم التالية</translation>
    </message>
    <message>
        <source>Next newer hit</source>
        <translation>النتيجة الأحدث التالية</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>أغلق البحث</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ hits</source>
        <translation>أكثر من %L1 نتيجة</translation>
    </message>
    <message>
        <source>%L1 of %L2+</source>
        <translation>%L1 من %L2+</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>PaneTab</name>
    <message>
        <source>%1, parked</source>
        <translation>%1، موقوفة مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1، لا شيء غير مقروء</numerusform>
            <numerusform>%1، واحدة غير مقروءة</numerusform>
            <numerusform>%1، اثنتان غير مقروءتين</numerusform>
            <numerusform>%1، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Open chats</source>
        <translation>الدردشات المفتوحة</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>عرض اللوحات جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ابحث عن أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>لا أحد اسمه «%1».</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>لا أحد غيرك هنا بعد.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>اكتب إلى %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Guest, without a password</source>
        <translation>ضيف بلا كلمة مرور</translation>
    </message>
    <message>
        <source>You have blocked this person: no direct messages, no notifications.</source>
        <translation>لقد حظرت هذا الشخص: لا رسائل مباشرة ولا إشعارات.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ألغِ الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>احظر</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Picture %1, %2. Press to load it</source>
        <translation>صورة %1، %2. اضغط لتحميلها</translation>
    </message>
    <message>
        <source>Picture %1 could not be shown</source>
        <translation>تعذّر عرض الصورة %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
    <message>
        <source>Could not be loaded. Press to try again</source>
        <translation>تعذّر التحميل. اضغط للمحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Press to load the picture (%1)</source>
        <translation>اضغط لتحميل الصورة (%1)</translation>
    </message>
    <message>
        <source>Moving picture %1</source>
        <translation>صورة متحركة %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>PictureCropper</name>
    <message>
        <source>Part of the picture that others see. Arrow keys move it, plus and minus change its size.</source>
        <translation>الجزء الذي يراه الآخرون من الصورة. تحركه مفاتيح الأسهم، ويغير الزائد والناقص حجمه.</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>تعذّر عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>انسخ الصورة</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>احفظ الصورة</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>افتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <source>The picture is not here yet. Copy it when it is shown.</source>
        <translation>لم تصل الصورة بعد. انسخها عندما تظهر.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the connection and try again.</source>
        <translation>تعذّر جلب الصورة. تحقّق من الاتصال وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ الصورة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>احفظ باسم…</translation>
    </message>
    <message>
        <source>Picture %L1 of %L2: %3</source>
        <translation>الصورة %L1 من %L2: %3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
</context>
<context>
    <name>PresenterLayer</name>
    <message>
        <source>Open a brand file</source>
        <translation>افتح ملف علامة</translation>
    </message>
    <message>
        <source>Brand files (%1)</source>
        <translation>ملفات العلامات (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>استخدم هذا الجزء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>هذه ليست صورة يستطيع Purr قراءتها.</translation>
    </message>
    <message>
        <source>Drag the picture; turn the wheel to make it larger.</source>
        <translation>اسحب الصورة، وأدر العجلة لتكبيرها.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختر صورة…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>(%1 for signing in)</source>
        <translation>(%1 لتسجيل الدخول)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>On the train</source>
        <translation>في القطار</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave %1?</source>
        <translation>مغادرة %1؟</translation>
    </message>
    <message>
        <source>You need an invitation to come back.</source>
        <translation>تحتاج إلى دعوة لتعود.</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>يمكنك الانضمام من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>غادر</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Search or jump to…</source>
        <translation>ابحث أو انتقل إلى…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>فتح بجانبها</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>This message is not available</source>
        <translation>هذه الرسالة غير متاحة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>ردّ على %1: %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>مفتش الجلسات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Presenter mode is on. Press to end it</source>
        <translation>وضع العرض التقديمي مفعّل. اضغط لإنهائه</translation>
    </message>
    <message>
        <source>Do not disturb is on. Press to end it</source>
        <translation>وضع عدم الإزعاج مفعّل. اضغط لإنهائه</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>قنوات للانضمام</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>Add a reaction</source>
        <translation>أضف تفاعلًا</translation>
    </message>
    <message>
        <source>%1, %L2: %3</source>
        <translation>%1، %L2: %3</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>حذف هذه الرسالة عند الجميع؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Replying to %1</source>
        <translation>ردّ على %1</translation>
    </message>
    <message>
        <source>Do not reply to this message</source>
        <translation>لا تردّ على هذه الرسالة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ResultPill</name>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>ليس سيناريو</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُخطّي</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Show that I am typing</source>
        <translation>أظهر أنني أكتب</translation>
    </message>
    <message>
        <source>Show my text as I type it</source>
        <translation>أظهر نصي أثناء كتابته</translation>
    </message>
    <message>
        <source>Show what I have read</source>
        <translation>أظهر ما قرأته</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter يرسل</translation>
    </message>
    <message>
        <source>Others can watch what you type here. What I reveal…</source>
        <translation>يرى الآخرون هنا ما تكتبه. ما أكشفه…</translation>
    </message>
    <message>
        <source>Others see that you type here. What I reveal…</source>
        <translation>يرى الآخرون هنا أنك تكتب. ما أكشفه…</translation>
    </message>
    <message>
        <source>Others do not see that you type here. What I reveal…</source>
        <translation>لا يرى الآخرون هنا أنك تكتب. ما أكشفه…</translation>
    </message>
    <message>
        <source>In this chat: as in the settings</source>
        <translation>في هذه المحادثة: كما في الإعدادات</translation>
    </message>
    <message>
        <source>Do not show that I am typing</source>
        <translation>لا تُظهر أنني أكتب</translation>
    </message>
</context>
<context>
    <name>RoomSelect</name>
    <message>
        <source>Open a channel first</source>
        <translation>افتح قناة أولًا</translation>
    </message>
</context>
<context>
    <name>RoomsColumn</name>
    <message>
        <source>Look again</source>
        <translation>ابحث مجددًا</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>قنوات للانضمام</translation>
    </message>
    <message>
        <source>Search channels</source>
        <translation>ابحث في القنوات</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <translation>لا توجد قناة باسم «%1».</translation>
    </message>
    <message>
        <source>There is no public channel that you are not in.</source>
        <translation>لا توجد قناة عامة لست فيها.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save the file</source>
        <translation>احفظ الملف</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>أنشئ نسخة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>أعد التسمية…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>احذف…</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>أعد تسمية السيناريو</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Delete the scenario?</source>
        <translation>أتحذف السيناريو؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>“%1” and its file are gone then.</source>
        <translation>سيختفي «%1» وملفه عندئذ.</translation>
    </message>
</context>
<context>
    <name>ScenarioRow</name>
    <message>
        <source>Run “%1”</source>
        <translation>شغّل «%1»</translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>لم يُشغَّل بعد</translation>
    </message>
    <message>
        <source>Runs have a server of their own; your chats are not touched.</source>
        <translation>للتشغيل خادم خاص به، فلا تُمس محادثاتك.</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>شغّل الكل</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>الوقت الحقيقي</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>JUnit</source>
        <translation>JUnit</translation>
    </message>
    <message>
        <source>Saves the results</source>
        <translation>يحفظ النتائج</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>افتح…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>افتح سيناريو</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>سيناريوهات (*.json)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%L1 passed, %L2 failed</source>
        <translation>نجح %L1، فشل %L2</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>المرشح %1</translation>
    </message>
</context>
<context>
    <name>SearchOlder</name>
    <message>
        <source>Show more</source>
        <translation>أظهر المزيد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>ابحث في الرسائل الأقدم</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي وُجدت</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>ابحث في الرسائل</translation>
    </message>
    <message>
        <source>Try other words or fewer filters, or load older messages.</source>
        <translation>جرّب كلمات أخرى أو مرشحات أقل، أو حمّل رسائل أقدم.</translation>
    </message>
    <message>
        <source>Type words or a &quot;phrase in quotes&quot;. Narrow it by who, where, when and what a message has.</source>
        <translation>اكتب كلمات أو &quot;عبارة بين علامتي اقتباس&quot;. ضيّق البحث بمن كتب وأين ومتى وبما في الرسالة.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search messages</source>
        <translation>ابحث في الرسائل</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>Rename the section</source>
        <translation>أعد تسمية القسم</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>أنشئ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>There is a section with this name.</source>
        <translation>يوجد قسم بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Rename…</source>
        <translation>أعد التسمية…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Remove the section, keep its channels</source>
        <translation>أزل القسم وأبقِ قنواته</translation>
    </message>
</context>
<context>
    <name>SectionTargets</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Drop here for %1</source>
        <translation>أفلت هنا إلى %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>رسالة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%Ln رسائل محددة</numerusform>
            <numerusform>%Ln رسالة محددة</numerusform>
            <numerusform>%Ln رسالة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>ألغِ التحديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SessionLaneRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1، %2، لا استدعاءات</numerusform>
            <numerusform>%1، %2، استدعاء</numerusform>
            <numerusform>%1، %2، استدعاءان</numerusform>
            <numerusform>%1، %2، %Ln استدعاءات</numerusform>
            <numerusform>%1، %2، %Ln استدعاءً</numerusform>
            <numerusform>%1، %2، %Ln استدعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>لا استدعاءات</numerusform>
            <numerusform>استدعاء</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>%Ln استدعاءات</numerusform>
            <numerusform>%Ln استدعاءً</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <translation>
            <numerusform>لا تسرّب</numerusform>
            <numerusform>تسرّب واحد</numerusform>
            <numerusform>تسرّبان</numerusform>
            <numerusform>%Ln تسرّبات</numerusform>
            <numerusform>%Ln تسرّبًا</numerusform>
            <numerusform>%Ln تسرّب</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak</source>
        <translation>لا تسرّب</translation>
    </message>
    <message>
        <source>Subscribed: %1</source>
        <translation>الاشتراكات: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Of a chat session, as its pane says it: everything comes in.</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Of a chat session: its connection is lost and will be back.</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>فشلت</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Chat sessions</source>
        <translation>جلسات المحادثة</translation>
    </message>
    <message>
        <source>No chat session yet</source>
        <translation>لا جلسة محادثة بعد</translation>
    </message>
    <message>
        <source>Open a channel to start one.</source>
        <translation>افتح قناة لتبدأ واحدة.</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>المعالجات</translation>
    </message>
    <message>
        <source>Forget ended sessions</source>
        <translation>امحُ الجلسات المنتهية</translation>
    </message>
    <message>
        <source>Handlers of the chosen session</source>
        <translation>معالجات الجلسة المختارة</translation>
    </message>
    <message>
        <source>Handlers of all sessions</source>
        <translation>معالجات كل الجلسات</translation>
    </message>
    <message>
        <source>Limit lab</source>
        <translation>مختبر الحدود</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the list</source>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in to start chatting.</source>
        <translation>سجّل الدخول لتبدأ المحادثة.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>اتصل بـ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>chat.example.com:9001</source>
        <translation>chat.example.com:9001</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>(only if the server has one)</source>
        <translation>(فقط إن كان للخادم واحد)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>(only if the server asks for one)</source>
        <translation>(فقط إن طلبها الخادم)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>ابدأ الجلسة</translation>
    </message>
    <message>
        <source>Starting your session…</source>
        <translation>تبدأ جلستك…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Other choices under “Connect to”: a Purr server on your network, or ChatKitty with your API key.</source>
        <translation>خيارات أخرى تحت «اتصل بـ»: خادم Purr على شبكتك، أو ChatKitty بمفتاح API الخاص بك.</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>أبقني مسجَّلًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This desktop has no keyring. Purr keeps the password until it ends, and asks for it at the next start.</source>
        <translation>لا حلقة مفاتيح في سطح المكتب هذا. يحتفظ Purr بكلمة المرور حتى ينتهي، ويطلبها عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>مرحبًا بك في %1</translation>
    </message>
</context>
<context>
    <name>SimulateView</name>
    <message>
        <source>Name, or empty for any</source>
        <translation>الاسم، أو اتركه فارغًا لأي اسم</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>أضف واحدًا</translation>
    </message>
    <message>
        <source>Add 10</source>
        <translation>أضف 10</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>أزل الكل</translation>
    </message>
    <message>
        <source>Simulated people</source>
        <translation>أشخاص محاكَون</translation>
    </message>
    <message>
        <source>Nobody is simulated</source>
        <translation>لا أحد محاكى</translation>
    </message>
    <message>
        <source>Each one is a real client on this server.</source>
        <translation>كل منهم عميل حقيقي على هذا الخادم.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأفعال</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading messages</source>
        <translation>جارٍ تحميل الرسائل</translation>
    </message>
</context>
<context>
    <name>SlotFooter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>الجلسات النشطة: %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>SlotMeter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>الجلسات النشطة: %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>يرجى الانتظار</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start and tray</source>
        <translation>البدء والعلبة</translation>
    </message>
    <message>
        <source>Start when I sign in to the computer</source>
        <translation>ابدأ عند دخولي إلى الحاسوب</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد البدء التلقائي.</translation>
    </message>
    <message>
        <source>Purr starts without a window where there is a tray.</source>
        <translation>يبدأ Purr بلا نافذة حيث توجد علبة.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>أظهر أيقونة في العلبة</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>استمر بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Purr.</source>
        <translation>لا علبة على سطح المكتب هذا، فإغلاق النافذة ينهي Purr.</translation>
    </message>
    <message>
        <source>Always start without a window</source>
        <translation>ابدأ دائمًا بلا نافذة</translation>
    </message>
    <message>
        <source>Where there is a tray, whose icon opens it.</source>
        <translation>حيث توجد علبة تفتح أيقونتها النافذة.</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back; its menu ends Purr.</source>
        <translation>تعيدها الأيقونة في العلبة، وتنهي قائمتها Purr.</translation>
    </message>
    <message>
        <source>autostart, startup, boot, launch, login</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>تشغيل تلقائي, بدء, إقلاع, تسجيل الدخول</translation>
    </message>
    <message>
        <source>startup, hidden, minimised, background</source>
        <translation>بدء, مخفي, مصغر, خلفية</translation>
    </message>
    <message>
        <source>system tray, taskbar, panel</source>
        <translation>علبة النظام, شريط المهام, لوحة</translation>
    </message>
    <message>
        <source>background, minimise, close, quit, exit</source>
        <translation>خلفية, تصغير, إغلاق, إنهاء</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>تجري إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>تبدأ…</translation>
    </message>
    <message>
        <source>The server was not heard yet.</source>
        <translation>لم يصل شيء من الخادم بعد.</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago.</source>
        <translation>آخر ما وصل من الخادم قبل %L1 ث.</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago. Its last answer took %L2 ms.</source>
        <translation>آخر ما وصل من الخادم قبل %L1 ث. استغرق آخر رد منه %L2 م.ث.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Reconnecting… %L1 s</source>
        <translation>تجري إعادة الاتصال… %L1 ث</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Press Space to go on.</source>
        <translation>اضغط المسافة للمتابعة.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>The end. Write to anyone, or start over.</source>
        <translation>النهاية. اكتب إلى أي أحد أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>شغّل مرة أخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Demo: %1. %2</source>
        <translation>عرض توضيحي: %1. %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Choose another story</source>
        <translation>اختر قصة أخرى</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>الفصل السابق</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>الفصل التالي</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Chapters, speed and repeating</source>
        <translation>الفصول والسرعة والتكرار</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>غادر العرض التوضيحي</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>الفصول…</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Repeat for a booth</source>
        <translation>كرّر لجناح عرض</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>وضع العرض التقديمي</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>أزل العلامة</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>افتح ملف علامة…</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message numerus="yes">
        <source>Passed: %Ln step(s)</source>
        <extracomment>A scenario has run to its end as it should.</extracomment>
        <translation>
            <numerusform>نجح: لا خطوات</numerusform>
            <numerusform>نجح: خطوة واحدة</numerusform>
            <numerusform>نجح: خطوتان</numerusform>
            <numerusform>نجح: %Ln خطوات</numerusform>
            <numerusform>نجح: %Ln خطوة</numerusform>
            <numerusform>نجح: %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario: %1. %2</source>
        <translation>سيناريو: %1. %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
</context>
<context>
    <name>ThreadLine</name>
    <message>
        <source>Open the thread, %1</source>
        <translation>افتح السلسلة، %1</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Back to the channel</source>
        <translation>عودة إلى القناة</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>أغلق السلسلة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TileHandle</name>
    <message>
        <source>Width of the panes</source>
        <translation>عرض اللوحات</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>ارتفاع اللوحات</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 was not sent. %2</source>
        <translation>لم يُرسَل %1. %2</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>جارٍ إرسال %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>أخفِ</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>Live · %1</source>
        <translation>مباشر · %1</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>انتقل إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>لا ترسل</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Just looking?</source>
        <translation>تريد المشاهدة فقط؟</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>شغّل العرض التوضيحي</translation>
    </message>
    <message>
        <source>Open the session inspector</source>
        <translation>افتح مفتش الجلسات</translation>
    </message>
    <message>
        <source>Watch every handler call and frame, simulate participants, cut the network.</source>
        <translation>راقب كل استدعاء وإطار، وحاكِ المشاركين، واقطع الشبكة.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>تابع باسم %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>عودة إلى %1</translation>
    </message>
    <message>
        <source>Without another account.</source>
        <translation>بلا حساب آخر.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>مرحبًا بك في %1</translation>
    </message>
    <message>
        <source>Scripted people hold a conversation with you on the built-in server.</source>
        <translation>أشخاص يتبعون نصًا مكتوبًا يتحادثون معك على الخادم المدمج.</translation>
    </message>
    <message>
        <source>Stories of the demo</source>
        <translation>قصص العرض التوضيحي</translation>
    </message>
</context>
<context>
    <name>WorkspaceEmpty</name>
    <message numerus="yes">
        <source>%Ln open chat(s) in windows of their own</source>
        <translation>
            <numerusform>لا محادثات مفتوحة في نوافذ مستقلة</numerusform>
            <numerusform>محادثة واحدة مفتوحة في نافذة مستقلة</numerusform>
            <numerusform>محادثتان مفتوحتان في نافذتين مستقلتين</numerusform>
            <numerusform>%Ln محادثات مفتوحة في نوافذ مستقلة</numerusform>
            <numerusform>%Ln محادثة مفتوحة في نوافذ مستقلة</numerusform>
            <numerusform>%Ln محادثة مفتوحة في نوافذ مستقلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Nothing is open in this one.</source>
        <translation>لا شيء مفتوح في هذه.</translation>
    </message>
    <message>
        <source>Back into this window</source>
        <translation>أعدها إلى هذه النافذة</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>ابحث أو انتقل إلى…</translation>
    </message>
    <message>
        <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %L1 can be open side by side.</source>
        <translation>اختر واحدة من القائمة. فتحها يدخلك غرفتها وإغلاقها يخرجك. يمكن فتح %L1 جنبًا إلى جنب.</translation>
    </message>
</context>
<context>
    <name>purr::Accounts</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>purr::Announcer</name>
    <message>
        <source>The connection is lost. Purr tries to get it back.</source>
        <translation>انقطع الاتصال. يحاول Purr استعادته.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a new message: who, what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 new messages&quot;, %2 a channel</extracomment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>purr::Attachments</name>
    <message>
        <source>Only files of this computer can be sent.</source>
        <translation>لا يمكن إرسال إلا ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file to send it.</source>
        <translation>‏%1 مجلد. اضغطه في ملف واحد لإرساله.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be sent.</source>
        <translation>‏%1 ليس ملفًا يمكن إرساله.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>‏%1 أكبر من %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>لا ملفات في المرة الواحدة.</numerusform>
            <numerusform>ملف واحد في المرة على الأكثر.</numerusform>
            <numerusform>ملفان في المرة على الأكثر.</numerusform>
            <numerusform>%Ln ملفات في المرة على الأكثر.</numerusform>
            <numerusform>%Ln ملفًا في المرة على الأكثر.</numerusform>
            <numerusform>%Ln ملف في المرة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>Name of a pasted picture; %1 is a date and time.</extracomment>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>تعذّر الاحتفاظ بالصورة. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 could not be freed of place and camera, so it was not sent.</source>
        <translation>تعذّرت إزالة المكان والكاميرا من %1، فلم يُرسل.</translation>
    </message>
</context>
<context>
    <name>purr::Brand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is no brand file. %2</source>
        <translation>‏%1 ليس ملف علامة. %2</translation>
    </message>
</context>
<context>
    <name>purr::CatchUp</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) you</source>
        <translation>
            <numerusform>لا شيء يذكرك</numerusform>
            <numerusform>واحدة تذكرك</numerusform>
            <numerusform>اثنتان تذكرانك</numerusform>
            <numerusform>%Ln تذكرك</numerusform>
            <numerusform>%Ln تذكرك</numerusform>
            <numerusform>%Ln تذكرك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <translation>
            <numerusform>لم يغادر غيرهم</numerusform>
            <numerusform>غادر شخص آخر</numerusform>
            <numerusform>غادر اثنان آخران</numerusform>
            <numerusform>غادر %Ln آخرون</numerusform>
            <numerusform>غادر %Ln آخرًا</numerusform>
            <numerusform>غادر %Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited %Ln</source>
        <extracomment>A person and how many messages he has changed.</extracomment>
        <translation>
            <numerusform>لم يعدّل %1 شيئًا</numerusform>
            <numerusform>عدّل %1 رسالة</numerusform>
            <numerusform>عدّل %1 رسالتين</numerusform>
            <numerusform>عدّل %1 %Ln رسائل</numerusform>
            <numerusform>عدّل %1 %Ln رسالة</numerusform>
            <numerusform>عدّل %1 %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in threads</source>
        <translation>
            <numerusform>لا جديد في السلاسل</numerusform>
            <numerusform>%Ln جديد في السلاسل</numerusform>
            <numerusform>%Ln جديدان في السلاسل</numerusform>
            <numerusform>%Ln جديدة في السلاسل</numerusform>
            <numerusform>%Ln جديدًا في السلاسل</numerusform>
            <numerusform>%Ln جديد في السلاسل</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ new</source>
        <translation>%L1+ جديدة</translation>
    </message>
</context>
<context>
    <name>purr::ChannelExport</name>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no room for temporary files on this computer.</source>
        <translation>لا مساحة للملفات المؤقتة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>purr::ChannelListModel</name>
    <message>
        <source>Nobody else has written here lately, so nothing can be unread.</source>
        <translation>لم يكتب أحد غيرك هنا مؤخرًا، فلا شيء يمكن أن يكون غير مقروء.</translation>
    </message>
</context>
<context>
    <name>purr::Commands</name>
    <message>
        <source>what you do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Say what you do</source>
        <translation>قل ما تفعله</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Add ¯\(ツ)/¯ to a message</source>
        <translation>أضف ¯\(ツ)/¯ إلى رسالة</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@الاسم</translation>
    </message>
    <message>
        <source>Invite somebody to this channel</source>
        <translation>ادعُ أحدًا إلى هذه القناة</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Rename this channel</source>
        <translation>أعد تسمية هذه القناة</translation>
    </message>
    <message>
        <source>Mute this chat, or hear it again</source>
        <translation>اكتم هذه المحادثة أو اسمعها من جديد</translation>
    </message>
    <message>
        <source>Leave this channel</source>
        <translation>غادر هذه القناة</translation>
    </message>
    <message>
        <source>Write what you do after /me.</source>
        <translation>اكتب ما تفعله بعد ‎/me.</translation>
    </message>
    <message>
        <source>This chat cannot be left.</source>
        <translation>لا يمكن مغادرة هذه المحادثة.</translation>
    </message>
    <message>
        <source>Write the new name after /rename.</source>
        <translation>اكتب الاسم الجديد بعد ‎/rename.</translation>
    </message>
    <message>
        <source>Nobody can be invited to this chat.</source>
        <translation>لا يمكن دعوة أحد إلى هذه المحادثة.</translation>
    </message>
    <message>
        <source>Write the user name after /invite.</source>
        <translation>اكتب اسم المستخدم بعد ‎/invite.</translation>
    </message>
    <message>
        <source>There is no command /%1. Start with // to send it as text.</source>
        <translation>لا يوجد أمر ‎/%1. ابدأ بـ // لإرساله كنص.</translation>
    </message>
</context>
<context>
    <name>purr::ConversationModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>من قبل: %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
</context>
<context>
    <name>purr::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>المستخدمة حديثًا</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>الناس والجسم</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
</context>
<context>
    <name>purr::ExportFile</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ملف: %1</translation>
    </message>
</context>
<context>
    <name>purr::Keymap</name>
    <message>
        <source>Go to</source>
        <translation>انتقل إلى</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
        <translation>انتقل إلى محادثة؛ ويفتحها Ctrl+Enter هناك بجانبها</translation>
    </message>
    <message>
        <source>Search messages of all chats</source>
        <translation>ابحث في رسائل كل المحادثات</translation>
    </message>
    <message>
        <source>Search in the chat; F3 and Shift+F3 go from hit to hit</source>
        <translation>ابحث في المحادثة؛ ينقلك F3 وShift+F3 بين النتائج</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>المحادثة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>المحادثة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Back to the chat before</source>
        <translation>عودة إلى المحادثة السابقة</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>المنطقة التالية من النافذة</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>المنطقة السابقة من النافذة</translation>
    </message>
    <message>
        <source>The pane used before; again: the one before that</source>
        <translation>اللوحة المستخدمة قبلها؛ ومرة أخرى: التي قبل تلك</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>اللوحة 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>اللوحة 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>اللوحة 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>اللوحة 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>اللوحة 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>اللوحة 6</translation>
    </message>
    <message>
        <source>Pane 7</source>
        <translation>اللوحة 7</translation>
    </message>
    <message>
        <source>Pane 8</source>
        <translation>اللوحة 8</translation>
    </message>
    <message>
        <source>Pane 9</source>
        <translation>اللوحة 9</translation>
    </message>
    <message>
        <source>Close the pane and leave the room</source>
        <translation>أغلق اللوحة وغادر الغرفة</translation>
    </message>
    <message>
        <source>Move the pane</source>
        <translation>انقل اللوحة</translation>
    </message>
    <message>
        <source>The pane in a window of its own, or back</source>
        <translation>اللوحة في نافذة مستقلة، أو إعادتها</translation>
    </message>
    <message>
        <source>Leave the room and keep the pane, or enter again</source>
        <translation>غادر الغرفة وأبقِ اللوحة، أو ادخل من جديد</translation>
    </message>
    <message>
        <source>Layouts of panes; Ctrl+Alt+1 to 9 takes one</source>
        <translation>تخطيطات اللوحات؛ ويطبّق Ctrl+Alt+1 حتى 9 واحدًا منها</translation>
    </message>
    <message>
        <source>Mute the chat, or hear it again</source>
        <translation>اكتم المحادثة أو اسمعها من جديد</translation>
    </message>
    <message>
        <source>Mark all chats read</source>
        <translation>علّم كل المحادثات كمقروءة</translation>
    </message>
    <message>
        <source>Do not disturb, on or off</source>
        <translation>عدم الإزعاج، تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Full screen, on or off</source>
        <translation>ملء الشاشة، تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Session inspector, shown or hidden</source>
        <translation>مفتش الجلسات، إظهار أو إخفاء</translation>
    </message>
    <message>
        <source>Presenter mode, on or off</source>
        <translation>وضع العرض التقديمي، تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>أرسل الرسالة</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>سطر جديد في الرسالة</translation>
    </message>
    <message>
        <source>Change the last message, while nothing is written</source>
        <translation>عدّل آخر رسالة، ما دام لا شيء مكتوبًا</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the list of chats: into the section above</source>
        <translation>في قائمة المحادثات: إلى القسم الأعلى</translation>
    </message>
    <message>
        <source>In the list of chats: into the section below</source>
        <translation>في قائمة المحادثات: إلى القسم الأسفل</translation>
    </message>
    <message>
        <source>In the list of chats: a favourite, or no longer</source>
        <translation>في قائمة المحادثات: إلى المفضلة أو منها</translation>
    </message>
    <message>
        <source>In the list of chats: hide, or show again</source>
        <translation>في قائمة المحادثات: إخفاء أو إظهار من جديد</translation>
    </message>
    <message>
        <source>In the list of chats: mark read</source>
        <translation>في قائمة المحادثات: علّمها كمقروءة</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>بين الرسائل</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>عند عرض صورة</translation>
    </message>
    <message>
        <source>While the demo plays</source>
        <translation>أثناء العرض التجريبي</translation>
    </message>
    <message>
        <source>Between two panes, where Tab leads: resize them</source>
        <translation>بين لوحتين، حيث يصل مفتاح Tab: غيّر حجمهما</translation>
    </message>
    <message>
        <source>Reply to the last message, while nothing is written</source>
        <translation>الرد على آخر رسالة، ما دام لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>كتلة شيفرة</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>The message above or below; with Shift all from there to here</source>
        <translation>الرسالة أعلاه أو أدناه؛ مع Shift كل ما بينهما</translation>
    </message>
    <message>
        <source>A page of messages up or down</source>
        <translation>صفحة رسائل إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>The oldest message that is loaded, or the latest</source>
        <translation>أقدم رسالة محمّلة، أو أحدثها</translation>
    </message>
    <message>
        <source>Into the message, to its buttons, and back</source>
        <translation>إلى داخل الرسالة وأزرارها، والعودة</translation>
    </message>
    <message>
        <source>All that can be done with the message</source>
        <translation>كل ما يمكن فعله بالرسالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>ردّ في سلسلة</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>تفاعل بإيموجي</translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation>عدّل رسالتك</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>احذف رسالتك</translation>
    </message>
    <message>
        <source>Select the message, or no longer</source>
        <translation>حدّد الرسالة، أو ألغِ تحديدها</translation>
    </message>
    <message>
        <source>Copy what is selected, or the message</source>
        <translation>انسخ المحدد، أو الرسالة</translation>
    </message>
    <message>
        <source>The picture before or after</source>
        <translation>الصورة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>أكبر أو أصغر</translation>
    </message>
    <message>
        <source>As large as fits, or pixel by pixel</source>
        <translation>بأكبر حجم يتسع، أو بكسلًا ببكسل</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>احفظ الصورة</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>انسخ الصورة</translation>
    </message>
    <message>
        <source>Go on, or wait</source>
        <translation>تابع، أو انتظر</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>The chapter before or after</source>
        <translation>الفصل السابق أو التالي</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>أبطأ أو أسرع</translation>
    </message>
    <message>
        <source>Take what is suggested for :emoji, @people, #channels, /commands</source>
        <translation>خذ الاقتراح لـ :إيموجي و @أشخاص و #قنوات و /أوامر</translation>
    </message>
    <message>
        <source>End a change or an answer; else mark all read, go to the latest</source>
        <translation>إنهاء تعديل أو رد؛ وإلا عدّ الكل مقروءًا والانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Panes as tabs, or side by side</source>
        <translation>اللوحات كعلامات تبويب أو جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>First unread message; then the chat that waits longest</source>
        <translation>أول رسالة غير مقروءة، ثم المحادثة التي تنتظر منذ أطول وقت</translation>
    </message>
    <message>
        <source>New direct chat</source>
        <translation>محادثة مباشرة جديدة</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>قناة جديدة</translation>
    </message>
</context>
<context>
    <name>purr::MessageText</name>
    <message>
        <source>The address begins with a name and leads to another host:</source>
        <translation>يبدأ العنوان باسم ويقود إلى مضيف آخر:</translation>
    </message>
    <message>
        <source>The letters of this host may not be what they look like. It is really:</source>
        <translation>قد لا تكون حروف هذا المضيف كما تبدو. هو في الحقيقة:</translation>
    </message>
    <message>
        <source>This address is written in an unusual way. It leads to:</source>
        <translation>كُتب هذا العنوان بطريقة غير معتادة. وهو يؤدي إلى:</translation>
    </message>
</context>
<context>
    <name>purr::NotificationsModel</name>
    <message>
        <source>%1 mentioned you</source>
        <translation>أشار إليك %1</translation>
    </message>
    <message>
        <source>%1 mentioned a channel of yours</source>
        <translation>أشار %1 إلى قناة لك</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>ردّ عليك %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>Who wrote: one by name, and how many more.</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Notifier</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 new messages&quot;, %2 is &quot;4 chats&quot;</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>علّم كمقروء</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردًا</translation>
    </message>
</context>
<context>
    <name>purr::QuickSwitcherModel</name>
    <message>
        <source>Public channel, join to enter</source>
        <translation>قناة عامة، انضم لتدخل</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>قناة عامة</translation>
    </message>
    <message>
        <source>Private channel</source>
        <translation>قناة خاصة</translation>
    </message>
</context>
<context>
    <name>purr::SearchModel</name>
    <message>
        <source>“%1” was not understood. Dates are written 2026-11-26, 2026-11 or today; after has: comes file, image, link or reaction.</source>
        <translation>لم يُفهم «%1». تُكتب التواريخ هكذا: 2026-11-26 أو 2026-11 أو today، ويأتي بعد ‎has:‎ أحد هذه: file أو image أو link أو reaction.</translation>
    </message>
    <message>
        <source>You are in no channel called “%1”.</source>
        <translation>لست في قناة اسمها «%1».</translation>
    </message>
    <message>
        <source>Searched: what this device has loaded.</source>
        <translation>شمل البحث ما حمّله هذا الجهاز.</translation>
    </message>
    <message>
        <source>This device has loaded nothing of this chat yet.</source>
        <translation>لم يحمّل هذا الجهاز شيئًا من هذه المحادثة بعد.</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>وصل البحث رجوعًا إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) read</source>
        <translation>
            <numerusform>لم تُقرأ رسائل أقدم</numerusform>
            <numerusform>قُرئت رسالة أقدم</numerusform>
            <numerusform>قُرئت رسالتان أقدم</numerusform>
            <numerusform>قُرئت %Ln رسائل أقدم</numerusform>
            <numerusform>قُرئت %Ln رسالة أقدم</numerusform>
            <numerusform>قُرئت %Ln رسالة أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat you have left</source>
        <translation>محادثة غادرتها</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>%1, %2, in %3: %4</source>
        <extracomment>A search result: who, when, where, what.</extracomment>
        <translation>%1، %2، في %3: %4</translation>
    </message>
    <message>
        <source>%1, chat %L2 of %L3</source>
        <translation>%1، المحادثة %L2 من %L3</translation>
    </message>
</context>
<context>
    <name>purr::SignIn</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another Purr server</source>
        <translation>خادم Purr آخر</translation>
    </message>
    <message>
        <source>A Purr server</source>
        <translation>خادم Purr</translation>
    </message>
    <message>
        <source>ChatKitty</source>
        <translation>ChatKitty</translation>
    </message>
    <message>
        <source>(built-in server)</source>
        <translation>(الخادم المدمج)</translation>
    </message>
    <message>
        <source>(on your network)</source>
        <translation>(على شبكتك)</translation>
    </message>
    <message>
        <source>(with your API key)</source>
        <translation>(بمفتاح API الخاص بك)</translation>
    </message>
    <message>
        <source>Enter a username.</source>
        <translation>أدخل اسم مستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>A username has at most %Ln characters.</source>
        <translation>
            <numerusform>لا يكون اسم المستخدم فارغًا.</numerusform>
            <numerusform>لا يزيد اسم المستخدم على حرف.</numerusform>
            <numerusform>لا يزيد اسم المستخدم على حرفين.</numerusform>
            <numerusform>لا يزيد اسم المستخدم على %Ln أحرف.</numerusform>
            <numerusform>لا يزيد اسم المستخدم على %Ln حرفًا.</numerusform>
            <numerusform>لا يزيد اسم المستخدم على %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is not an address. Example: chat.example.com:9001</source>
        <translation>هذا ليس عنوانًا. مثال: chat.example.com:9001</translation>
    </message>
    <message>
        <source>Enter the API key of your ChatKitty application.</source>
        <translation>أدخل مفتاح API لتطبيق ChatKitty الخاص بك.</translation>
    </message>
    <message>
        <source>ChatKitty did not let you in. Check the API key and the username.</source>
        <translation>لم يسمح لك ChatKitty بالدخول. تحقق من مفتاح API واسم المستخدم.</translation>
    </message>
    <message>
        <source>The server asks for a password, or does not know this user.</source>
        <translation>يطلب الخادم كلمة مرور، أو لا يعرف هذا المستخدم.</translation>
    </message>
    <message>
        <source>The username or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>the built-in server</source>
        <translation>الخادم المدمج</translation>
    </message>
    <message>
        <source>Could not reach %1. Check the address and your network.</source>
        <translation>تعذّر الوصول إلى %1. تحقق من العنوان ومن شبكتك.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>لم يجب %1 في الوقت المناسب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>لا يجيب %1 كخادم محادثة.</translation>
    </message>
    <message>
        <source>Last used today</source>
        <translation>آخر استخدام اليوم</translation>
    </message>
    <message>
        <source>Last used yesterday</source>
        <translation>آخر استخدام أمس</translation>
    </message>
    <message>
        <source>Last used on %1</source>
        <translation>آخر استخدام في %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: others on the network can read your password and your messages.</source>
        <translation>الاتصال بـ %1 غير مشفّر: يستطيع الآخرون على الشبكة قراءة كلمة مرورك ورسائلك.</translation>
    </message>
</context>
<context>
    <name>purr::Timeline</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Some messages are missing here</source>
        <translation>بعض الرسائل ناقصة هنا</translation>
    </message>
    <message>
        <source>Beginning of the conversation</source>
        <translation>بداية المحادثة</translation>
    </message>
    <message>
        <source>What came since then is missing here</source>
        <translation>ما وصل منذ ذلك الحين ناقص هنا</translation>
    </message>
</context>
<context>
    <name>purr::TrayIcon</name>
    <message>
        <source>Open Purr</source>
        <translation>افتح Purr</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
</context>
<context>
    <name>purr::lab::Crowd</name>
    <message>
        <source>Enter</source>
        <translation>ادخل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>أرسل ملفًا</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>اقطع الاتصال</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>عُد</translation>
    </message>
</context>
<context>
    <name>purr::lab::Faults</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purr::lab::Inspector</name>
    <message>
        <source>sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مُستلَم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <translation>ما حدث يوم %1</translation>
    </message>
    <message>
        <source>Recorded on %1</source>
        <translation>سُجّل يوم %1</translation>
    </message>
    <message>
        <source>%1 %2 · sent: %3 · received: %4 · %5 ms</source>
        <extracomment>An answer of HTTP: the request, how many bytes went each way, the time it took.</extracomment>
        <translation>%1 %2 · المُرسَل: %3 · المُستلَم: %4 · %5 م.ث</translation>
    </message>
    <message>
        <source>Inspector opened</source>
        <translation>فُتح المفتّش</translation>
    </message>
    <message>
        <source>All handlers are on from here. Nobody listened before to: %1</source>
        <translation>كل المعالجات مفعّلة من هنا. لم يستمع أحد قبل ذلك إلى: %1</translation>
    </message>
    <message>
        <source>All handlers are on from here.</source>
        <translation>كل المعالجات مفعّلة من هنا.</translation>
    </message>
</context>
<context>
    <name>purr::lab::LimitLab</name>
    <message>
        <source>Open as many as allowed</source>
        <translation>افتح كل المسموح به</translation>
    </message>
    <message>
        <source>all of them are Live</source>
        <translation>كلها مباشرة</translation>
    </message>
    <message>
        <source>Open one more</source>
        <translation>افتح واحدة أخرى</translation>
    </message>
    <message>
        <source>Start twice</source>
        <translation>ابدأ مرتين</translation>
    </message>
    <message>
        <source>the same session, one of it</source>
        <translation>الجلسة نفسها، واحدة منها</translation>
    </message>
    <message>
        <source>End twice</source>
        <translation>أنهِ مرتين</translation>
    </message>
    <message>
        <source>Ended, and no call after it</source>
        <translation>منتهية، ولا استدعاء بعدها</translation>
    </message>
    <message>
        <source>End while starting</source>
        <translation>أنهِ أثناء البدء</translation>
    </message>
    <message>
        <source>Ended, and never Live</source>
        <translation>منتهية، ولم تصبح مباشرة قط</translation>
    </message>
    <message>
        <source>Race open and close</source>
        <translation>سباق الفتح والإغلاق</translation>
    </message>
    <message>
        <source>no session is left, and no call after the end</source>
        <translation>لا جلسة باقية ولا استدعاء بعد النهاية</translation>
    </message>
    <message>
        <source>Open again after the end</source>
        <translation>افتح من جديد بعد النهاية</translation>
    </message>
    <message>
        <source>a new session that is Live</source>
        <translation>جلسة جديدة ومباشرة</translation>
    </message>
    <message>
        <source>sessions did not end</source>
        <translation>لم تنتهِ الجلسات</translation>
    </message>
    <message>
        <source>the same session, %1 of it</source>
        <translation>الجلسة نفسها، عددها %1</translation>
    </message>
    <message>
        <source>two sessions</source>
        <translation>جلستان</translation>
    </message>
    <message>
        <source>it did not become Live</source>
        <translation>لم تصبح مباشرة</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>%1 of %2 are Live</source>
        <translation>%1 من %2 مباشرة</translation>
    </message>
    <message>
        <source>one more was opened</source>
        <translation>فُتحت واحدة أخرى</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>لم تنتهِ</translation>
    </message>
    <message>
        <source>a call came after the end</source>
        <translation>جاء استدعاء بعد النهاية</translation>
    </message>
    <message>
        <source>it became Live</source>
        <translation>أصبحت مباشرة</translation>
    </message>
    <message>
        <source>%1 are left, %2 calls after the end</source>
        <translation>بقي %1، والاستدعاءات بعد النهاية %2</translation>
    </message>
</context>
<context>
    <name>purr::lab::LogModel</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>What is wrong with a regular expression, in English, and at which of its characters.</extracomment>
        <translation>%1، عند الحرف %2</translation>
    </message>
</context>
</TS>
