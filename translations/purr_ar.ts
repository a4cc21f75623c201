<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Purr maintainers -->
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ar" sourcelanguage="en">
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
            <source>Nothing slides or fades. On as well when the desktop asks for it.</source>
            <translation>لا شيء ينزلق أو يتلاشى. يُفعَّل أيضًا عندما يطلبه سطح المكتب.</translation>
        </message>
    </context>
    <context>
        <name>AttachButton</name>
        <message>
            <source>Send a file</source>
            <translation>أرسل ملفًا</translation>
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
            <source>%n unread</source>
            <translation>
                <numerusform>لا شيء غير مقروء</numerusform>
                <numerusform>واحدة غير مقروءة</numerusform>
                <numerusform>اثنتان غير مقروءتين</numerusform>
                <numerusform>%n غير مقروءة</numerusform>
                <numerusform>%n غير مقروءة</numerusform>
                <numerusform>%n غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
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
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
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
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
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
            <source>Unmute</source>
            <translation>ألغِ الكتم</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>اكتم</translation>
        </message>
        <message>
            <source>Hide until the next message</source>
            <translation>أخفِ حتى الرسالة التالية</translation>
        </message>
        <message>
            <source>Leave channel</source>
            <translation>غادر القناة</translation>
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
            <source>%n unread</source>
            <translation>
                <numerusform>لا شيء غير مقروء</numerusform>
                <numerusform>واحدة غير مقروءة</numerusform>
                <numerusform>اثنتان غير مقروءتين</numerusform>
                <numerusform>%n غير مقروءة</numerusform>
                <numerusform>%n غير مقروءة</numerusform>
                <numerusform>%n غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <source>muted</source>
            <translation>مكتومة</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1</numerusform>
                <numerusform>%1 وشخص آخر</numerusform>
                <numerusform>%1 واثنان آخران</numerusform>
                <numerusform>%1 و%n آخرون</numerusform>
                <numerusform>%1 و%n آخرًا</numerusform>
                <numerusform>%1 و%n آخر</numerusform>
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
            <source>This does not exist any more.</source>
            <translation>لم يعد هذا موجودًا.</translation>
        </message>
        <message>
            <source>This is too big for the server.</source>
            <translation>هذا أكبر مما يقبله الخادم.</translation>
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
            <source>Everybody in the room can read along before you send.</source>
            <translation>يستطيع كل من في الغرفة القراءة قبل أن ترسل.</translation>
        </message>
        <message>
            <source>Show what I have read</source>
            <translation>أظهر ما قرأته</translation>
        </message>
        <message>
            <source>Others see the double tick when you have read their message.</source>
            <translation>يرى الآخرون علامتين عندما تقرأ رسالتهم.</translation>
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
        <name>Composer</name>
        <message>
            <source>Editing a message</source>
            <translation>تعديل رسالة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Enter the room to send messages</source>
            <translation>ادخل الغرفة لترسل الرسائل</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>رسالة إلى %1</translation>
        </message>
        <message>
            <source>Insert an emoji</source>
            <translation>أدرج رمزًا تعبيريًا</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>احفظ التغيير</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <translation>أرسل إلى %1</translation>
        </message>
    </context>
    <context>
        <name>ConnectionNotice</name>
        <message numerus="yes">
            <source>Reconnecting in %n s</source>
            <translation>
                <numerusform>إعادة الاتصال الآن</numerusform>
                <numerusform>إعادة الاتصال بعد ثانية</numerusform>
                <numerusform>إعادة الاتصال بعد ثانيتين</numerusform>
                <numerusform>إعادة الاتصال بعد %n ثوانٍ</numerusform>
                <numerusform>إعادة الاتصال بعد %n ثانية</numerusform>
                <numerusform>إعادة الاتصال بعد %n ثانية</numerusform>
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
            <source>%1 and %n others entered the chat</source>
            <translation>
                <numerusform>دخل %1 المحادثة</numerusform>
                <numerusform>دخل %1 وشخص آخر المحادثة</numerusform>
                <numerusform>دخل %1 واثنان آخران المحادثة</numerusform>
                <numerusform>دخل %1 و%n آخرون المحادثة</numerusform>
                <numerusform>دخل %1 و%n آخرًا المحادثة</numerusform>
                <numerusform>دخل %1 و%n آخر المحادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others left the chat</source>
            <translation>
                <numerusform>غادر %1 المحادثة</numerusform>
                <numerusform>غادر %1 وشخص آخر المحادثة</numerusform>
                <numerusform>غادر %1 واثنان آخران المحادثة</numerusform>
                <numerusform>غادر %1 و%n آخرون المحادثة</numerusform>
                <numerusform>غادر %1 و%n آخرًا المحادثة</numerusform>
                <numerusform>غادر %1 و%n آخر المحادثة</numerusform>
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
            <source>Read by %n</source>
            <translation>
                <numerusform>لم يقرأها أحد</numerusform>
                <numerusform>قرأها شخص</numerusform>
                <numerusform>قرأها شخصان</numerusform>
                <numerusform>قرأها %n أشخاص</numerusform>
                <numerusform>قرأها %n شخصًا</numerusform>
                <numerusform>قرأها %n شخص</numerusform>
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
            <source>and %n others</source>
            <translation>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>وشخص آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرًا</numerusform>
                <numerusform>و%n آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قُرئت</translation>
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
            <source>Join this room?</source>
            <translation>الانضمام إلى هذه الغرفة؟</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضم</translation>
        </message>
        <message>
            <source>A link wants to open “%1”. You are not in that room yet.</source>
            <translation>يريد رابط فتح «%1». لست في تلك الغرفة بعد.</translation>
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
        <name>EmojiGrid</name>
        <message>
            <source>Emoji</source>
            <translation>رموز تعبيرية</translation>
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
        <name>FileCard</name>
        <message>
            <source>File %1, %2</source>
            <translation>ملف %1، %2</translation>
        </message>
        <message>
            <source>%1 · Open</source>
            <translation>%1 · فتح</translation>
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
        <name>JumpButton</name>
        <message numerus="yes">
            <source>%n new messages, jump to the latest</source>
            <translation>
                <numerusform>لا رسائل جديدة، انتقل إلى الأحدث</numerusform>
                <numerusform>رسالة جديدة، انتقل إلى الأحدث</numerusform>
                <numerusform>رسالتان جديدتان، انتقل إلى الأحدث</numerusform>
                <numerusform>%n رسائل جديدة، انتقل إلى الأحدث</numerusform>
                <numerusform>%n رسالة جديدة، انتقل إلى الأحدث</numerusform>
                <numerusform>%n رسالة جديدة، انتقل إلى الأحدث</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to the latest</source>
            <translation>انتقل إلى الأحدث</translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <source>Search or jump to…</source>
            <translation>ابحث أو انتقل إلى…</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A keyboard shortcut: what it does, then its keys</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
            <translation>انتقل إلى محادثة؛ Ctrl+Enter يفتحها بجانبها</translation>
        </message>
        <message>
            <source>Go to that pane</source>
            <translation>انتقل إلى تلك اللوحة</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>اللوحة التالية</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>اللوحة السابقة</translation>
        </message>
        <message>
            <source>Close the pane and leave the room</source>
            <translation>أغلق اللوحة وغادر الغرفة</translation>
        </message>
        <message>
            <source>Previous or next chat</source>
            <translation>المحادثة السابقة أو التالية</translation>
        </message>
        <message>
            <source>Previous or next unread chat</source>
            <translation>المحادثة غير المقروءة السابقة أو التالية</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>المنطقة التالية من النافذة</translation>
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
            <source>Larger text, smaller text, usual text</source>
            <translation>نص أكبر، أصغر، معتاد</translation>
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
            <source>Do not disturb, on or off</source>
            <translation>عدم الإزعاج، تشغيل أو إيقاف</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>LimitBanner</name>
        <message>
            <source>You already have %1 chat sessions open.</source>
            <translation>لديك %1 جلسات مفتوحة بالفعل.</translation>
        </message>
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
            <source>Close “%1” and enter</source>
            <translation>أغلق «%1» وادخل</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Purr</source>
            <translation>%1 – Purr</translation>
        </message>
        <message>
            <source>Purr</source>
            <translation>Purr</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>تعذّر فتح %1. %2</translation>
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
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Some messages are missing here.</source>
            <translation>بعض الرسائل ناقصة هنا.</translation>
        </message>
        <message>
            <source>Load them</source>
            <translation>حمّلها</translation>
        </message>
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
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Delete for me</source>
            <translation>احذف عندي</translation>
        </message>
        <message>
            <source>Delete for everyone</source>
            <translation>احذف عند الجميع</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
    </context>
    <context>
        <name>MessageRow</name>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>معدّلة</translation>
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
        <name>NotificationRow</name>
        <message>
            <source>in %1</source>
            <translation>في %1</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4</source>
            <translation>%1 %2, %3, %4</translation>
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
            <source>For messages in rooms that are not before your eyes. Muted rooms stay silent.</source>
            <translation>لرسائل الغرف التي ليست أمام عينيك. تبقى الغرف المكتومة صامتة.</translation>
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
    </context>
    <context>
        <name>PaneBanners</name>
        <message>
            <source>You are not in this room. Enter to see what happens here live.</source>
            <translation>لست في هذه الغرفة. ادخل لترى ما يحدث مباشرة.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>ادخل</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>عودة إلى القائمة</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>عضو واحد</translation>
        </message>
        <message>
            <source>%1 members</source>
            <translation>الأعضاء: %1</translation>
        </message>
        <message>
            <source>not in the room</source>
            <translation>ليس في الغرفة</translation>
        </message>
        <message>
            <source>%1 in the room</source>
            <translation>في الغرفة: %1</translation>
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
            <source>Ctrl+W</source>
            <translation>Ctrl+W</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>الأشخاص…</translation>
        </message>
        <message>
            <source>Show all panes</source>
            <translation>أظهر كل اللوحات</translation>
        </message>
        <message>
            <source>Fill the window</source>
            <translation>املأ النافذة</translation>
        </message>
        <message>
            <source>Leave the room, keep the pane</source>
            <translation>غادر الغرفة وأبقِ اللوحة</translation>
        </message>
        <message>
            <source>Enter the room</source>
            <translation>ادخل الغرفة</translation>
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
        <name>PeopleSheet</name>
        <message>
            <source>People in %1</source>
            <translation>الأشخاص في %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
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
            <source>Offline</source>
            <translation>غير متصل</translation>
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
        <name>QuickSwitcher</name>
        <message>
            <source>Search or jump to…</source>
            <translation>ابحث أو انتقل إلى…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>ادخل</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <translation>فتح بجانبها</translation>
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
            <source>Rooms to join</source>
            <translation>غرف للانضمام</translation>
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
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
    </context>
    <context>
        <name>ReactionStrip</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1، %2: %3</translation>
        </message>
    </context>
    <context>
        <name>RevealButton</name>
        <message>
            <source>Others can watch what you type. What I reveal…</source>
            <translation>يرى الآخرون ما تكتبه. ما أكشفه…</translation>
        </message>
        <message>
            <source>Others see that you type. What I reveal…</source>
            <translation>يرى الآخرون أنك تكتب. ما أكشفه…</translation>
        </message>
        <message>
            <source>Others do not see that you type. What I reveal…</source>
            <translation>لا يرى الآخرون أنك تكتب. ما أكشفه…</translation>
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
            <source>Enter sends</source>
            <translation>Enter يرسل</translation>
        </message>
    </context>
    <context>
        <name>RoomsColumn</name>
        <message>
            <source>Rooms to join</source>
            <translation>غرف للانضمام</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>ابحث مجددًا</translation>
        </message>
        <message>
            <source>Search rooms</source>
            <translation>ابحث في الغرف</translation>
        </message>
        <message>
            <source>No room is called “%1”.</source>
            <translation>لا غرفة اسمها «%1».</translation>
        </message>
        <message>
            <source>There is no public room that you are not in.</source>
            <translation>لا غرفة عامة لست فيها.</translation>
        </message>
    </context>
    <context>
        <name>SectionHeadings</name>
        <message>
            <source>In session</source>
            <translation>في جلسة</translation>
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
        <name>SignInForm</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>مرحبًا بك في Purr</translation>
        </message>
        <message>
            <source>Sign in to start chatting.</source>
            <translation>سجّل الدخول لتبدأ الدردشة.</translation>
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
    </context>
    <context>
        <name>SlotFooter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>%1 من %2 جلسات نشطة</translation>
        </message>
    </context>
    <context>
        <name>SlotMeter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>%1 من %2 جلسات نشطة</translation>
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
            <source>The icon in the tray brings it back. Ctrl+Q ends Purr.</source>
            <translation>تعيدها أيقونة العلبة. ينهي Ctrl+Q برنامج Purr.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so closing the window ends Purr.</source>
            <translation>لا علبة على سطح المكتب هذا، فإغلاق النافذة ينهي Purr.</translation>
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
            <translation>فشل</translation>
        </message>
        <message>
            <source>Reconnecting… %1 s</source>
            <translation>تجري إعادة الاتصال… %1 ث</translation>
        </message>
        <message>
            <source>Reconnecting…</source>
            <translation>تجري إعادة الاتصال…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>تبدأ…</translation>
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
        <name>WelcomeScreen</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>مرحبًا بك في Purr</translation>
        </message>
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
            <translation>شغّل العرض</translation>
        </message>
        <message>
            <source>Five scripted people hold a conversation with you on the built-in server.</source>
            <translation>خمسة أشخاص مبرمجين يتحادثون معك على الخادم المدمج.</translation>
        </message>
        <message>
            <source>Open the session inspector</source>
            <translation>افتح مفتش الجلسات</translation>
        </message>
        <message>
            <source>Watch every handler call and frame, simulate participants, cut the network.</source>
            <translation>راقب كل نداء وإطار، وحاكِ المشاركين، واقطع الشبكة.</translation>
        </message>
        <message>
            <source>Continue as %1</source>
            <translation>تابع باسم %1</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceView</name>
        <message>
            <source>No chat is open</source>
            <translation>لا محادثة مفتوحة</translation>
        </message>
        <message>
            <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %1 can be open side by side.</source>
            <translation>اختر واحدة من القائمة. فتحها يدخلك غرفتها وإغلاقها يخرجك. يمكن فتح %1 جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source>Search or jump to…</source>
            <translation>ابحث أو انتقل إلى…</translation>
        </message>
    </context>
    <context>
        <name>purr::ConversationModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
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
    </context>
    <context>
        <name>purr::Notifier</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "12 new messages", %2 is "4 chats"</extracomment>
            <translation>%1 في %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>لا رسائل جديدة</numerusform>
                <numerusform>رسالة جديدة</numerusform>
                <numerusform>رسالتان جديدتان</numerusform>
                <numerusform>%n رسائل جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتين</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
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
            <source>A username has at most %n characters.</source>
            <translation>
                <numerusform>لا يكون اسم المستخدم فارغًا.</numerusform>
                <numerusform>لا يزيد اسم المستخدم على حرف.</numerusform>
                <numerusform>لا يزيد اسم المستخدم على حرفين.</numerusform>
                <numerusform>لا يزيد اسم المستخدم على %n أحرف.</numerusform>
                <numerusform>لا يزيد اسم المستخدم على %n حرفًا.</numerusform>
                <numerusform>لا يزيد اسم المستخدم على %n حرف.</numerusform>
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
            <translation>لا يجيب %1 كخادم دردشة.</translation>
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
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>لا رسائل غير مقروءة</numerusform>
                <numerusform>رسالة غير مقروءة</numerusform>
                <numerusform>رسالتان غير مقروءتين</numerusform>
                <numerusform>%n رسائل غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>لا شيء غير مقروء</translation>
        </message>
    </context>
    <context>
        <name>purr::words</name>
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
            <extracomment>A person's first name and what he wrote.</extracomment>
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
            <source>The disk could not be written. Check that there is room left.</source>
            <translation>تعذّرت الكتابة على القرص. تأكد من وجود مساحة.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <source>The server could not do that.</source>
            <translation>لم يستطع الخادم فعل ذلك.</translation>
        </message>
    </context>
</TS>
