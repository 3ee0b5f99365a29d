<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Alcove uses it unchanged, as libraries of its own that you may replace. The source of exactly this version: {address}</source>
   <translation>يستخدمه Alcove دون تعديل، بوصفه مكتبات مستقلة يحق لك استبدالها. الشيفرة المصدرية لهذا الإصدار تحديدًا: {address}</translation>
  </message>
  <message>
   <source>Back-ends loaded</source>
   <translation>الواجهات الخلفية المحمّلة</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>البناء</translation>
  </message>
  <message>
   <source>Compiler of llama.cpp</source>
   <translation>مُصرِّف llama.cpp</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>الجهاز</translation>
  </message>
  <message>
   <source>Its home page: {address}</source>
   <translation>صفحته الرئيسية: {address}</translation>
  </message>
  <message>
   <source>Kept in by</source>
   <translation>معزول بواسطة</translation>
  </message>
  <message>
   <source>Look for it at its home page: {address}</source>
   <translation>ابحث عنه في صفحته الرئيسية: {address}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>النظام</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>الإصدار {version} بتاريخ {day}</translation>
  </message>
  <message>
   <source>Version {version}, not released yet</source>
   <translation>الإصدار {version}، لم يصدر بعد</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>غير مذكورة</translation>
  </message>
  <message>
   <source>{part} came without the text of its licence.</source>
   <translation>جاء {part} دون نص رخصته.</translation>
  </message>
  <message>
   <source>{part} is used under this licence: {licence}.</source>
   <translation>يُستخدم {part} بموجب هذه الرخصة: {licence}.</translation>
  </message>
 </context>
 <context>
  <name>AboutCorner</name>
  <message>
   <source>Licence of {name}</source>
   <translation>رخصة {name}</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>A private chat with open-weight language models on your own computer. Nothing you write leaves it.</source>
   <translation>محادثة خاصة مع نماذج لغوية مفتوحة الأوزان على حاسوبك. لا يغادره شيء مما تكتبه.</translation>
  </message>
  <message>
   <source>About Alcove</source>
   <translation>حول Alcove</translation>
  </message>
  <message>
   <source>Alcove is free software under the Apache License 2.0: you may use, study, change and share it. It comes without any warranty.</source>
   <translation>Alcove برنامج حر بموجب رخصة Apache 2.0: يحق لك استخدامه ودراسته وتعديله ومشاركته. ويُقدَّم دون أي ضمان.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>نُسخ</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>نسخ الإصدارات</translation>
  </message>
  <message>
   <source>Filter by name or licence</source>
   <translation>ترشيح بالاسم أو الرخصة</translation>
  </message>
  <message>
   <source>For a bug report. Nothing personal is in it.</source>
   <translation>للإبلاغ عن خلل. لا تتضمن أي شيء شخصي.</translation>
  </message>
  <message>
   <source>Looking at what is installed…</source>
   <translation>جارٍ فحص ما هو مثبّت…</translation>
  </message>
  <message>
   <source>No part and no licence is called that.</source>
   <translation>لا يوجد مكوّن ولا رخصة بهذا الاسم.</translation>
  </message>
  <message>
   <source>Press a part to read its licence. Thanks to everyone who wrote one of them.</source>
   <translation>اضغط على مكوّن لقراءة رخصته. شكرًا لكل من كتب واحدًا منها.</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>قراءة الرخصة</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>الإصدارات</translation>
  </message>
  <message>
   <source>What Alcove is made of</source>
   <translation>ممّ يتكوّن Alcove</translation>
  </message>
 </context>
 <context>
  <name>AboutStrip</name>
  <message>
   <source>Enter the password…</source>
   <translation>إدخال كلمة المرور…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>وضع النص في الرسالة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>This document is protected. Its password opens it here and is not kept.</source>
   <translation>هذا المستند محمي. كلمة مروره تفتحه هنا ولا تُحفظ.</translation>
  </message>
  <message>
   <source>This long text goes with your message as a document.</source>
   <translation>يُرسل هذا النص الطويل مع رسالتك كمستند.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
 </context>
 <context>
  <name>ArchivePanel</name>
  <message>
   <source>Archive</source>
   <translation>الأرشيف</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>العودة إلى المحادثات</translation>
  </message>
  <message>
   <source>No chat is in the archive.</source>
   <translation>لا توجد محادثات في الأرشيف.</translation>
  </message>
 </context>
 <context>
  <name>Behaviour</name>
  <message>
   <source>As in the settings</source>
   <translation>كما في الإعدادات</translation>
  </message>
  <message>
   <source>This preset is meant for {name}.</source>
   <translation>هذا الإعداد المسبق مخصص للنموذج {name}.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>حُذف «{name}».</translation>
  </message>
 </context>
 <context>
  <name>BehaviourButton</name>
  <message>
   <source>Adjust for this chat…</source>
   <translation>ضبط لهذه المحادثة…</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>السلوك</translation>
  </message>
  <message>
   <source>Behaviour: {preset}</source>
   <translation>السلوك: {preset}</translation>
  </message>
  <message>
   <source>How the model answers in this chat</source>
   <translation>كيف يجيب النموذج في هذه المحادثة</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>إدارة الإعدادات المسبقة…</translation>
  </message>
  <message>
   <source>{preset}, changed</source>
   <translation>{preset}، معدَّل</translation>
  </message>
 </context>
 <context>
  <name>BestCard</name>
  <message>
   <source>Asking the hub…</source>
   <translation>جارٍ سؤال المنصة…</translation>
  </message>
  <message>
   <source>Downloading {percent} %</source>
   <translation>جارٍ التنزيل {percent}%</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>جارٍ فحص هذا الحاسوب…</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>المزيد عنه</translation>
  </message>
  <message>
   <source>More about {model}</source>
   <translation>المزيد عن {model}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>فتحه</translation>
  </message>
  <message>
   <source>The best model for this computer</source>
   <translation>أفضل نموذج لهذا الحاسوب</translation>
  </message>
 </context>
 <context>
  <name>BestChoice</name>
  <message>
   <source>Get the best model for this computer</source>
   <translation>الحصول على أفضل نموذج لهذا الحاسوب</translation>
  </message>
  <message>
   <source>It downloads while you look around with the built-in model.</source>
   <translation>يُنزَّل بينما تستكشف البرنامج مع النموذج المدمج.</translation>
  </message>
  <message>
   <source>Looking for the best model for this computer…</source>
   <translation>جارٍ البحث عن أفضل نموذج لهذا الحاسوب…</translation>
  </message>
  <message>
   <source>You need not wait: start below, and choose a model later.</source>
   <translation>لا حاجة إلى الانتظار: ابدأ من الأسفل، واختر نموذجًا لاحقًا.</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}، {size}</translation>
  </message>
 </context>
 <context>
  <name>BrowsePage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>جارٍ سؤال {hub}…</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>الاتصال</translation>
  </message>
  <message>
   <source>No model of the list is like that. Take back a filter, or search.</source>
   <translation>لا يوجد نموذج كهذا في القائمة. أزل أحد المرشّحات، أو ابحث.</translation>
  </message>
  <message>
   <source>Nothing of what was found passes the filters. Take one back.</source>
   <translation>لا شيء مما عُثر عليه يجتاز المرشّحات. أزل أحدها.</translation>
  </message>
  <message>
   <source>Searching asks {hub}. Nothing of your chats is sent.</source>
   <translation>يستعلم البحث من {hub}. لا يُرسل شيء من محادثاتك.</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>عرض المزيد</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>You are offline by choice: no connection is made. To search on {hub}, switch the network on. The list of recommended models works without it.</source>
   <translation>اخترت البقاء دون اتصال: لا يُجرى أي اتصال. للبحث في {hub}، شغّل الشبكة. تعمل قائمة النماذج الموصى بها من دونها.</translation>
  </message>
  <message>
   <source>{hub} knows no GGUF model with “{text}” in its name. Try fewer words.</source>
   <translation>لا يعرف {hub} نموذج GGUF في اسمه «{text}». جرّب كلمات أقل.</translation>
  </message>
 </context>
 <context>
  <name>ChatBehaviourPage</name>
  <message>
   <source>Ask me</source>
   <translation>اسألني</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Back to what the preset says</source>
   <translation>العودة إلى ما يحدده الإعداد المسبق</translation>
  </message>
  <message>
   <source>Behaviour of this chat</source>
   <translation>سلوك هذه المحادثة</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>مثال: أجب بإيجاز، وبالعربية الفصحى.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Leave out the oldest</source>
   <translation>استبعاد الأقدم</translation>
  </message>
  <message>
   <source>Long chats</source>
   <translation>المحادثات الطويلة</translation>
  </message>
  <message>
   <source>Reset this chat</source>
   <translation>إعادة ضبط المحادثة</translation>
  </message>
  <message>
   <source>Sum up the oldest</source>
   <translation>تلخيص الأقدم</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>مطالبة النظام</translation>
  </message>
  <message>
   <source>The messages stay in the chat; the model only does not see them any more.</source>
   <translation>تبقى الرسائل في المحادثة؛ لكن النموذج لا يراها بعد ذلك.</translation>
  </message>
  <message>
   <source>This chat is as a new one again.</source>
   <translation>عادت هذه المحادثة كأنها جديدة.</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins. Empty: nothing.</source>
   <translation>ما يُقال للنموذج قبل بدء المحادثة. فارغة: لا شيء.</translation>
  </message>
  <message>
   <source>What you change here holds for this chat alone, from your next question on. An arrow takes one thing back to what the preset says.</source>
   <translation>ما تغيّره هنا يسري على هذه المحادثة وحدها، بدءًا من سؤالك التالي. يعيد السهم كل قيمة إلى ما يحدده الإعداد المسبق.</translation>
  </message>
  <message>
   <source>When the context is full</source>
   <translation>عند امتلاء السياق</translation>
  </message>
 </context>
 <context>
  <name>ChatDelegate</name>
  <message>
   <source>Name of the folder</source>
   <translation>اسم المجلد</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>عنوان المحادثة</translation>
  </message>
 </context>
 <context>
  <name>ChatListView</name>
  <message>
   <source>Chats</source>
   <translation>المحادثات</translation>
  </message>
 </context>
 <context>
  <name>ChatMenus</name>
  <message>
   <source>Archive</source>
   <translation>أرشفة</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Delete the folder, keep its chats</source>
   <translation>حذف المجلد مع إبقاء محادثاته</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>تكرار</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>طيّ</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>نقل إلى مجلد</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>مجلد جديد…</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>إخراج من المجلد</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>تثبيت</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>تغيير الاسم</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>إخراج من الأرشيف</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>بسط</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>إلغاء التثبيت</translation>
  </message>
 </context>
 <context>
  <name>ChatModel</name>
  <message>
   <source>Folder {name}, {state}</source>
   <translation>المجلد {name}، {state}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>المجلدات</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>مطوي</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>مبسوط</translation>
  </message>
  <message>
   <source>{title}, pinned</source>
   <translation>{title}، مثبّتة</translation>
  </message>
 </context>
 <context>
  <name>Chats</name>
  <message>
   <source>Chat archived</source>
   <translation>أُرشفت المحادثة</translation>
  </message>
  <message>
   <source>Chat deleted</source>
   <translation>حُذفت المحادثة</translation>
  </message>
  <message>
   <source>Chat is back in the list</source>
   <translation>عادت المحادثة إلى القائمة</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (نسخة)</translation>
  </message>
 </context>
 <context>
  <name>CollectionCorner</name>
  <message>
   <source>Add documents</source>
   <translation>إضافة مستندات</translation>
  </message>
  <message>
   <source>Collection deleted. The chats keep what was asked.</source>
   <translation>حُذفت المجموعة. تحتفظ المحادثات بما سُئل فيها.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>مجموعة جديدة</translation>
  </message>
  <message>
   <source>Reading the documents: {done} of {total}</source>
   <translation>قراءة المستندات: {done} من {total}</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>مراقبة مجلد</translation>
  </message>
  <message>
   <source>Watch another folder</source>
   <translation>مراقبة مجلد آخر</translation>
  </message>
  <message>
   <source>{n} more could not be read.</source>
   <translation>ملفات أخرى تعذرت قراءتها: {n}.</translation>
  </message>
 </context>
 <context>
  <name>CollectionPage</name>
  <message>
   <source>A collection is a set of documents that several chats can use. Choose it for a chat with the paperclip beside the message box. A watched folder is read again when its files change.</source>
   <translation>المجموعة عدد من المستندات يمكن لعدة محادثات استخدامها. اخترها لمحادثة بمشبك الورق بجانب مربع الرسالة. يُقرأ المجلد المراقَب من جديد عند تغيّر ملفاته.</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>إضافة ملفات…</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>مجلد آخر…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>مستندات المجموعة</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>مجموعة جديدة</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>إعادة قراءة المجلد</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>تغيير الاسم</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
  <message>
   <source>There is no collection yet.</source>
   <translation>لا توجد مجموعات بعد.</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>مراقبة مجلد…</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>لا شيء بهذا الاسم.</translation>
  </message>
  <message>
   <source>Search commands, chats and models</source>
   <translation>بحث في الأوامر والمحادثات والنماذج</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>ماذا تود أن تفعل؟</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Chat</source>
   <translation>محادثة</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>نموذج</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Add documents</source>
   <translation>إضافة مستندات</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>عدم الإرسال</translation>
  </message>
  <message>
   <source>Message {name}</source>
   <translation>رسالة إلى {name}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Stop the answer</source>
   <translation>إيقاف الإجابة</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>اكتب رسالة</translation>
  </message>
 </context>
 <context>
  <name>ComputerPanel</name>
  <message>
   <source>Hide this panel</source>
   <translation>إخفاء هذه اللوحة</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
 </context>
 <context>
  <name>Context</name>
  <message>
   <source>Documents</source>
   <translation>المستندات</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>الرسائل السابقة</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>حرّ</translation>
  </message>
  <message>
   <source>Marks between messages</source>
   <translation>علامات بين الرسائل</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>مساحة الإجابة</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>مطالبة النظام</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>رسالتك</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share}%</translation>
  </message>
 </context>
 <context>
  <name>ContextFullBar</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Do so in this chat from now on</source>
   <translation>اعتماد هذا من الآن في هذه المحادثة</translation>
  </message>
  <message>
   <source>It needs {total} of {room} tokens: {parts}.</source>
   <translation>يحتاج إلى {total} من {room} من الرموز: {parts}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>استبعاد</translation>
  </message>
  <message>
   <source>Leave out the oldest messages ({count})</source>
   <translation>استبعاد أقدم الرسائل ({count})</translation>
  </message>
  <message>
   <source>Let the model sum them up</source>
   <translation>دع النموذج يلخصها</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Summing up the older messages</source>
   <translation>تلخيص الرسائل الأقدم</translation>
  </message>
  <message>
   <source>The context is full</source>
   <translation>السياق ممتلئ</translation>
  </message>
  <message>
   <source>The model is summing up the older messages</source>
   <translation>يلخّص النموذج الرسائل الأقدم</translation>
  </message>
  <message>
   <source>The oldest messages stay in the chat; the model just does not see them.</source>
   <translation>تبقى أقدم الرسائل في المحادثة؛ لكن النموذج لا يراها.</translation>
  </message>
  <message>
   <source>This does not fit into what the model can see at once</source>
   <translation>لا يتسع لهذا ما يمكن للنموذج رؤيته دفعة واحدة</translation>
  </message>
  <message>
   <source>{done} of {total} messages</source>
   <translation>الرسائل: {done} من {total}</translation>
  </message>
 </context>
 <context>
  <name>ContextMeter</name>
  <message>
   <source>Shows what fills it</source>
   <translation>يعرض ما يملؤه</translation>
  </message>
  <message>
   <source>{used} of {length}</source>
   <translation>{used} من {length}</translation>
  </message>
  <message>
   <source>{used} of {length} tokens of context are used</source>
   <translation>السياق المستخدم: {used} من {length} من الرموز</translation>
  </message>
 </context>
 <context>
  <name>ContextPopup</name>
  <message>
   <source>Counting…</source>
   <translation>جارٍ العدّ…</translation>
  </message>
  <message>
   <source>It does not fit by {tokens} tokens: you are asked before it is sent.</source>
   <translation>الرموز الزائدة عن المتسع: {tokens}. ستُسأل قبل الإرسال.</translation>
  </message>
  <message>
   <source>Send the whole chat again</source>
   <translation>إرسال المحادثة كلها من جديد</translation>
  </message>
  <message>
   <source>Sum up the older messages</source>
   <translation>تلخيص الرسائل الأقدم</translation>
  </message>
  <message>
   <source>The oldest messages of this chat are left out or summed up.</source>
   <translation>تُستبعد أقدم رسائل هذه المحادثة أو تُلخَّص.</translation>
  </message>
  <message>
   <source>What fills the context</source>
   <translation>ما يملأ السياق</translation>
  </message>
  <message>
   <source>You are asked before anything is left out.</source>
   <translation>ستُسأل قبل استبعاد أي شيء.</translation>
  </message>
  <message>
   <source>{used} of {room} tokens are used.</source>
   <translation>الرموز المستخدمة: {used} من {room}.</translation>
  </message>
 </context>
 <context>
  <name>ConversationFrame</name>
  <message>
   <source>Models can be wrong. Check what matters.</source>
   <translation>قد تخطئ النماذج. تحقق مما يهمك.</translation>
  </message>
  <message>
   <source>Rescue the chats…</source>
   <translation>إنقاذ المحادثات…</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored, and leaving it ends it.</source>
   <translation>محادثة مؤقتة: لا يُحفظ منها شيء، ومغادرتها تنهيها.</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <source>This is done when the answer before it is written.</source>
   <translation>يُنفَّذ هذا عند اكتمال كتابة الإجابة التي تسبقه.</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Hub token</source>
   <translation>رمز وصول المنصة</translation>
  </message>
  <message>
   <source>Your token of the hub, for models that ask you to accept their terms. It is kept in this computer's keyring and sent to the hub alone. Leave it empty to forget it.</source>
   <translation>رمز الوصول إلى المنصة، للنماذج التي تطلب قبول شروطها. يُحفظ في سلسلة مفاتيح هذا الحاسوب ولا يُرسل إلا إلى المنصة. اتركه فارغًا لنسيانه.</translation>
  </message>
 </context>
 <context>
  <name>Custody</name>
  <message>
   <source>A recovery phrase opens all your chats: type your passphrase first.</source>
   <translation>تفتح عبارة الاسترداد كل محادثاتك: اكتب عبارة المرور أولًا.</translation>
  </message>
  <message>
   <source>Alcove closes. When you start it again it offers to put the damaged file aside and to save what can be read and what the backups hold. Nothing is deleted.</source>
   <translation>سيُغلق Alcove. وعند تشغيله من جديد سيعرض تنحية الملف التالف جانبًا وإنقاذ ما يمكن قراءته وما تضمه النسخ الاحتياطية. لا يُحذف شيء.</translation>
  </message>
  <message>
   <source>Close Alcove</source>
   <translation>إغلاق Alcove</translation>
  </message>
  <message>
   <source>Rescue the chats?</source>
   <translation>هل تريد إنقاذ المحادثات؟</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>عبارة المرور الخاصة بك</translation>
  </message>
 </context>
 <context>
  <name>Days</name>
  <message>
   <source>Last 30 days</source>
   <translation>آخر 30 يومًا</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>آخر 7 أيام</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>المثبّتة</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Models (*.gguf);;All files (*)</source>
   <translation>نماذج (*.gguf);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>فتح نموذج</translation>
  </message>
 </context>
 <context>
  <name>Discover</name>
  <message>
   <source>Go online</source>
   <translation>الاتصال</translation>
  </message>
  <message>
   <source>Look at its page</source>
   <translation>عرض صفحته</translation>
  </message>
  <message>
   <source>You are offline by choice. A download needs the network.</source>
   <translation>اخترت البقاء دون اتصال. يحتاج التنزيل إلى الشبكة.</translation>
  </message>
 </context>
 <context>
  <name>Downloads</name>
  <message>
   <source>1 download</source>
   <translation>تنزيل واحد</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>أُلغي</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>جارٍ الفحص</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>جارٍ التنزيل</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>اكتمل</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Open the model</source>
   <translation>فتح النموذج</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>إزالة من القائمة</translation>
  </message>
  <message>
   <source>Tries again soon</source>
   <translation>ستُعاد المحاولة قريبًا</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>في انتظار الدور</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>يتبقى أقل من دقيقة</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} من {total}</translation>
  </message>
  <message>
   <source>{h} h {m} min left</source>
   <translation>يتبقى {h} س {m} د</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>الأيام المتبقية: {n}</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>التنزيلات: {n}</translation>
  </message>
  <message>
   <source>{n} min left</source>
   <translation>يتبقى {n} د</translation>
  </message>
 </context>
 <context>
  <name>DownloadsList</name>
  <message>
   <source>Downloads</source>
   <translation>التنزيلات</translation>
  </message>
 </context>
 <context>
  <name>DownloadsView</name>
  <message>
   <source>Cancel the download of {title}?</source>
   <translation>هل تريد إلغاء تنزيل {title}؟</translation>
  </message>
  <message>
   <source>Delete and cancel</source>
   <translation>حذف وإلغاء</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>البحث عن نموذج</translation>
  </message>
  <message>
   <source>No downloads</source>
   <translation>لا توجد تنزيلات</translation>
  </message>
  <message>
   <source>Nothing is being downloaded</source>
   <translation>لا يجري تنزيل أي شيء</translation>
  </message>
  <message>
   <source>Remove finished</source>
   <translation>إزالة المكتمل</translation>
  </message>
  <message>
   <source>What you download goes on in the background and survives closing Alcove.</source>
   <translation>يستمر ما تنزّله في الخلفية ولا يضيع بإغلاق Alcove.</translation>
  </message>
  <message>
   <source>{size} of it are here and will be deleted. To go on with it later, pause it.</source>
   <translation>نُزّل منه {size} وسيُحذف ذلك. لمتابعته لاحقًا، أوقفه مؤقتًا.</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>Documents, tables, mails, code, and folders of them.</source>
   <translation>مستندات وجداول ورسائل بريد وشيفرة، ومجلدات منها.</translation>
  </message>
  <message>
   <source>Drop to add to this chat</source>
   <translation>أفلت للإضافة إلى هذه المحادثة</translation>
  </message>
 </context>
 <context>
  <name>EmptyShelf</name>
  <message>
   <source>Discover shows which ones run well on this computer and downloads them.</source>
   <translation>يعرض «استكشاف» ما يعمل جيدًا على هذا الحاسوب وينزّله.</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>البحث عن نموذج</translation>
  </message>
  <message>
   <source>Names, quantizations, repositories and places are searched.</source>
   <translation>يشمل البحث الأسماء والتكميمات والمستودعات والمواضع.</translation>
  </message>
  <message>
   <source>No model matches “{text}”</source>
   <translation>لا يوجد نموذج يطابق «{text}»</translation>
  </message>
  <message>
   <source>No models of your own yet</source>
   <translation>لا توجد نماذج خاصة بك بعد</translation>
  </message>
 </context>
 <context>
  <name>ExactPanel</name>
  <message>
   <source> Check exactly</source>
   <translation> حساب دقيق</translation>
  </message>
  <message>
   <source> Checking…</source>
   <translation> جارٍ الحساب…</translation>
  </message>
  <message>
   <source>By llama.cpp, with a context of {context} tokens and a {kv} cache; asked in {seconds} s.</source>
   <translation>بحسب llama.cpp، بسياق قدره {context} من الرموز وذاكرة KV مؤقتة {kv}؛ استغرق السؤال {seconds} ث.</translation>
  </message>
  <message>
   <source>Check exactly</source>
   <translation>حساب دقيق</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>ذاكرة KV المؤقتة</translation>
  </message>
  <message>
   <source>Main memory</source>
   <translation>الذاكرة الرئيسية</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>المجموع</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>الأوزان</translation>
  </message>
  <message>
   <source>Working space</source>
   <translation>مساحة العمل</translation>
  </message>
  <message>
   <source>llama.cpp itself tells what it would take; nothing is downloaded for that.</source>
   <translation>يحدد llama.cpp نفسه ما سيشغله؛ ولا يُنزَّل شيء من أجل ذلك.</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>Assistant</source>
   <translation>المساعد</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>محادثة</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>المستندات</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>التفكير</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>المصادر</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[صورة: {description} – لم تُحمَّل من {host}]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[صورة: {description} – لم تُحمَّل]</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>منقطعة</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>محرَّرة</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>بلا وصف</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>موقوفة</translation>
  </message>
  <message>
   <source>{name} (in part)</source>
   <translation>{name} (جزئيًا)</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All families</source>
   <translation>كل العائلات</translation>
  </message>
  <message>
   <source>All licences</source>
   <translation>كل الرخص</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>العائلة</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>الرخصة</translation>
  </message>
  <message>
   <source>Most downloads</source>
   <translation>الأكثر تنزيلًا</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>الأحدث</translation>
  </message>
  <message>
   <source>Only what fits this computer</source>
   <translation>ما يتسع له هذا الحاسوب فقط</translation>
  </message>
  <message>
   <source>Popular on Hugging Face</source>
   <translation>الشائعة على Hugging Face</translation>
  </message>
  <message>
   <source>Sorted by</source>
   <translation>الترتيب حسب</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>الرائجة</translation>
  </message>
 </context>
 <context>
  <name>FirstStartPage</name>
  <message>
   <source>A chat with language models that run on your own computer.</source>
   <translation>محادثة مع نماذج لغوية تعمل على حاسوبك.</translation>
  </message>
  <message>
   <source>Nothing you write leaves it: no account, no cloud, no telemetry.</source>
   <translation>لا يغادره شيء مما تكتبه: بلا حساب، ولا سحابة، ولا قياس عن بُعد.</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>فتح ملف GGUF…</translation>
  </message>
  <message>
   <source>Start with the built-in model</source>
   <translation>البدء بالنموذج المدمج</translation>
  </message>
  <message>
   <source>The built-in model is tiny: it explains Alcove and shows how chatting works. For real work, get a larger model, or open one that you have downloaded.</source>
   <translation>النموذج المدمج صغير جدًا: يشرح Alcove ويبيّن كيف تجري المحادثة. للعمل الجاد، احصل على نموذج أكبر، أو افتح نموذجًا نزّلته.</translation>
  </message>
  <message>
   <source>Welcome to Alcove</source>
   <translation>مرحبًا بك في Alcove</translation>
  </message>
  <message>
   <source>Your chats are stored encrypted, unless you choose otherwise.</source>
   <translation>تُحفظ محادثاتك مشفّرة، ما لم تختر غير ذلك.</translation>
  </message>
 </context>
 <context>
  <name>FolderButton</name>
  <message>
   <source>Add a folder…</source>
   <translation>إضافة مجلد…</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>مجلدات النماذج</translation>
  </message>
  <message>
   <source>Look no more through {folder}</source>
   <translation>عدم البحث بعد الآن في {folder}</translation>
  </message>
 </context>
 <context>
  <name>Folders</name>
  <message>
   <source>Folder deleted. Its chats stay.</source>
   <translation>حُذف المجلد. محادثاته باقية.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>مجلد جديد</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Enter a token…</source>
   <translation>إدخال رمز وصول…</translation>
  </message>
  <message>
   <source>Its authors decide who may download it. Ask for access on its page, signed in to Hugging Face. When they have agreed, enter an access token of your account here.</source>
   <translation>يقرر مؤلفوه من يجوز له تنزيله. اطلب الوصول في صفحته بعد تسجيل الدخول إلى Hugging Face. وعند موافقتهم، أدخل هنا رمز وصول من حسابك.</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>فتح صفحته</translation>
  </message>
  <message>
   <source>To download it you must accept its terms. Do that on its page, signed in to Hugging Face, then enter an access token of your account here.</source>
   <translation>لتنزيله يجب قبول شروطه. افعل ذلك في صفحته بعد تسجيل الدخول إلى Hugging Face، ثم أدخل هنا رمز وصول من حسابك.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
 </context>
 <context>
  <name>GpuCard</name>
  <message>
   <source>Asleep</source>
   <translation>في سكون</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>الحِمل</translation>
  </message>
  <message>
   <source>Program {number}</source>
   <translation>البرنامج {number}</translation>
  </message>
  <message>
   <source>Shared memory</source>
   <translation>الذاكرة المشتركة</translation>
  </message>
  <message>
   <source>Video memory</source>
   <translation>ذاكرة الرسومات</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>وغيرها: {n}</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <source>{n} °C</source>
   <translation>‎{n} °C</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Dark colours</source>
   <translation>ألوان داكنة</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>ألوان فاتحة</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>إظهار هذا الحاسوب أو إخفاؤه</translation>
  </message>
  <message>
   <source>Show the list of chats</source>
   <translation>إظهار قائمة المحادثات</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>The last minute: load as an area, memory as a line</source>
   <translation>الدقيقة الأخيرة: الحِمل كمساحة، والذاكرة كخط</translation>
  </message>
 </context>
 <context>
  <name>HubSearchField</name>
  <message>
   <source>Search {hub}, or paste an address</source>
   <translation>ابحث في {hub} أو ألصق عنوانًا</translation>
  </message>
 </context>
 <context>
  <name>Interior</name>
  <message>
   <source>Hide the list of chats</source>
   <translation>إخفاء قائمة المحادثات</translation>
  </message>
  <message>
   <source>Hide this panel</source>
   <translation>إخفاء هذه اللوحة</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Making {type} of {name}</source>
   <translation>جارٍ إنشاء {type} من {name}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Stop making the copy</source>
   <translation>إيقاف إنشاء النسخة</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>Jump to the newest text</source>
   <translation>الانتقال إلى أحدث نص</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
 </context>
 <context>
  <name>ListMenu</name>
  <message>
   <source>All chats</source>
   <translation>كل المحادثات</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>الأرشيف</translation>
  </message>
  <message>
   <source>Export all chats…</source>
   <translation>تصدير كل المحادثات…</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>استيراد محادثات…</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>محادثة مؤقتة</translation>
  </message>
 </context>
 <context>
  <name>LocalPicker</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>إنشاء نسخة أصغر…</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Make a smaller one.</source>
   <translation>لا يعمل أي منها جيدًا على هذا الحاسوب. أنشئ نسخة أصغر.</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>لم يُفحص بعد.</translation>
  </message>
  <message>
   <source>Quantizations on this computer</source>
   <translation>التكميمات على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>لماذا {label}: {reason}</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>هذا</translation>
  </message>
 </context>
 <context>
  <name>LostPage</name>
  <message>
   <source>Chats that are there again: {chats}. Messages in them: {messages}.</source>
   <translation>المحادثات المستعادة: {chats}. الرسائل فيها: {messages}.</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>لم يُحذف شيء.</translation>
  </message>
  <message>
   <source>Open the chats</source>
   <translation>فتح المحادثات</translation>
  </message>
  <message>
   <source>Rescue the chats</source>
   <translation>إنقاذ المحادثات</translation>
  </message>
  <message>
   <source>Rescuing the chats…</source>
   <translation>جارٍ إنقاذ المحادثات…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <source>The damaged file was put aside, whole, into {folder}.</source>
   <translation>نُحّي الملف التالف جانبًا، كاملًا، في {folder}.</translation>
  </message>
  <message>
   <source>They are still there and encrypted, but the file keys.json, which leads to their key, is missing from the folder below. Put it back from a copy of the folder, and try again. To begin with no chats, quit Alcove and move this folder away.</source>
   <translation>ما زالت موجودة ومشفّرة، لكن الملف keys.json الذي يوصل إلى مفتاحها مفقود من المجلد أدناه. أعده من نسخة من المجلد، وحاول مجددًا. وللبدء دون محادثات، أنهِ Alcove وانقل هذا المجلد إلى مكان آخر.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Use the recovery phrase</source>
   <translation>استخدام عبارة الاسترداد</translation>
  </message>
  <message>
   <source>What could be read was laid over the backup of {day}.</source>
   <translation>وُضع ما أمكنت قراءته فوق النسخة الاحتياطية بتاريخ {day}.</translation>
  </message>
  <message>
   <source>Your chats cannot be opened</source>
   <translation>يتعذر فتح محادثاتك</translation>
  </message>
  <message>
   <source>Your chats were rescued</source>
   <translation>أُنقذت محادثاتك</translation>
  </message>
 </context>
 <context>
  <name>MeaningCard</name>
  <message>
   <source>Choose a model…</source>
   <translation>اختيار نموذج…</translation>
  </message>
  <message>
   <source>Documents that are too long to go whole are searched for the words of the question. With an embedding model, a GGUF file, they are searched by meaning as well.</source>
   <translation>المستندات الأطول من أن تُرسل كاملة يُبحث فيها عن كلمات السؤال. وبنموذج تضمين، وهو ملف GGUF، يُبحث فيها بالمعنى أيضًا.</translation>
  </message>
  <message>
   <source>Preparing the documents: {done} of {total} passages</source>
   <translation>تحضير مقاطع المستندات: {done} من {total}</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>البحث بالمعنى</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation>إيقاف استخدامه</translation>
  </message>
  <message>
   <source>{name} searches long documents by meaning as well as by words.</source>
   <translation>يبحث {name} في المستندات الطويلة بالمعنى وبالكلمات معًا.</translation>
  </message>
 </context>
 <context>
  <name>MemoryBar</name>
  <message>
   <source>Compute</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>ذاكرة KV المؤقتة</translation>
  </message>
  <message>
   <source>Mapped weights</source>
   <translation>الأوزان المعيّنة</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>الأوزان</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>{used} of {total} GB</source>
   <translation>{used} من ‎{total} GB</translation>
  </message>
 </context>
 <context>
  <name>MessageDeeds</name>
  <message>
   <source>Another model is open now: this is how it would be sent the same messages.</source>
   <translation>نموذج آخر مفتوح الآن: هكذا كانت ستُرسل إليه الرسائل نفسها.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>السياق المستخدم</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Generation</source>
   <translation>التوليد</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>حُذفت الرسالة</translation>
  </message>
  <message>
   <source>No model is named for this answer.</source>
   <translation>لم يُذكر نموذج لهذه الإجابة.</translation>
  </message>
  <message>
   <source>Nothing was measured for this answer.</source>
   <translation>لم يُقس شيء لهذه الإجابة.</translation>
  </message>
  <message>
   <source>Of it in the KV cache already</source>
   <translation>منها ما هو في ذاكرة KV المؤقتة أصلًا</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>المطالبة</translation>
  </message>
  <message>
   <source>Prompt processing</source>
   <translation>معالجة المطالبة</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>The prompt of this answer</source>
   <translation>مطالبة هذه الإجابة</translation>
  </message>
  <message>
   <source>This is what the model was sent, with its control tokens as text.</source>
   <translation>هذا ما أُرسل إلى النموذج، مع رموز التحكم كنص.</translation>
  </message>
  <message>
   <source>Time to the first token</source>
   <translation>الزمن حتى الرمز الأول</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} ث</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>الرموز: {n}</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>‎{n} tokens/s</translation>
  </message>
  <message>
   <source>{used} of {length} tokens</source>
   <translation>الرموز: {used} من {length}</translation>
  </message>
 </context>
 <context>
  <name>MessageInput</name>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>يُرسل Enter الرسالة، ويبدأ Shift+Enter سطرًا جديدًا</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>الرسالة</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation>16 بت</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 بت</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>السياق</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>بطاقة الرسومات</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>ذاكرة KV المؤقتة</translation>
  </message>
  <message>
   <source>Layers on the GPU</source>
   <translation>الطبقات على GPU</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>بطاقة النموذج</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>المعالج</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>يعمل على</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>الخيوط</translation>
  </message>
  <message>
   <source>Where the model runs</source>
   <translation>أين يعمل النموذج</translation>
  </message>
  <message>
   <source>{n} graphics cards</source>
   <translation>بطاقات الرسومات: {n}</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>الرموز: {n}</translation>
  </message>
  <message>
   <source>{some} of {all}</source>
   <translation>{some} من {all}</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <source>For {n} GB of memory</source>
   <translation>لذاكرة ‎{n} GB</translation>
  </message>
  <message>
   <source>For {n} GB of memory and more</source>
   <translation>لذاكرة ‎{n} GB فأكثر</translation>
  </message>
  <message>
   <source>Needs permission</source>
   <translation>يتطلب إذنًا</translation>
  </message>
  <message>
   <source>Suits this computer</source>
   <translation>يناسب هذا الحاسوب</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB on the graphics card)</source>
   <translation>يناسب هذا الحاسوب (‎{n} GB على بطاقة الرسومات)</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB)</source>
   <translation>يناسب هذا الحاسوب (‎{n} GB)</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>لم تُذكر رخصة</translation>
  </message>
  <message>
   <source>{count} downloads</source>
   <translation>التنزيلات: {count}</translation>
  </message>
  <message>
   <source>{count} likes</source>
   <translation>الإعجابات: {count}</translation>
  </message>
 </context>
 <context>
  <name>ModelMenu</name>
  <message>
   <source>Choose a model</source>
   <translation>اختيار نموذج</translation>
  </message>
  <message>
   <source>Find models…</source>
   <translation>البحث عن نماذج…</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>جارٍ تحميل النموذج</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>جارٍ تحميل {name}</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>النموذج: {name}</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>فتح ملف GGUF…</translation>
  </message>
  <message>
   <source>Stop loading</source>
   <translation>إيقاف التحميل</translation>
  </message>
  <message>
   <source>built-in help model</source>
   <translation>نموذج المساعدة المدمج</translation>
  </message>
 </context>
 <context>
  <name>ModelPages</name>
  <message>
   <source>Open it</source>
   <translation>فتحه</translation>
  </message>
  <message>
   <source>{name} is here, checked and ready.</source>
   <translation>النموذج {name} هنا، وقد فُحص وهو جاهز.</translation>
  </message>
 </context>
 <context>
  <name>ModelRows</name>
  <message>
   <source> tokens</source>
   <translation> رمز</translation>
  </message>
  <message>
   <source>A chat with this preset offers to open it.</source>
   <translation>تعرض المحادثة التي تستخدم هذا الإعداد المسبق فتحه.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>طول السياق</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>مقدار ما يراه النموذج من المحادثة. الأطول يشغل ذاكرة أكثر.</translation>
  </message>
  <message>
   <source>How question and answer are marked for the model. Its own is best, if any.</source>
   <translation>كيف يُميَّز السؤال والجواب للنموذج. نمطه الخاص هو الأفضل إن وُجد.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Prompt style</source>
   <translation>نمط المطالبة</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>الخاص بالنموذج</translation>
  </message>
  <message>
   <source>Whichever is open</source>
   <translation>أيًّا كان المفتوح</translation>
  </message>
  <message>
   <source>{name} (not found)</source>
   <translation>{name} (غير موجود)</translation>
  </message>
 </context>
 <context>
  <name>ModelSettings</name>
  <message>
   <source> tokens</source>
   <translation> رمز</translation>
  </message>
  <message>
   <source>16 bits</source>
   <translation>16 بت</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 بت</translation>
  </message>
  <message>
   <source>All automatic</source>
   <translation>الكل تلقائي</translation>
  </message>
  <message>
   <source>Applies when the model is opened next.</source>
   <translation>يسري عند فتح النموذج في المرة القادمة.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>طول السياق</translation>
  </message>
  <message>
   <source>Empty: the file's own name.</source>
   <translation>فارغ: اسم الملف نفسه.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>طبقات GPU</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>مقدار ما يراه النموذج من المحادثة. الأطول يشغل ذاكرة أكثر.</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone.</source>
   <translation>الطبقات التي تُحسب على بطاقة الرسومات؛ و0 تستخدم المعالج وحده.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Memory of the chat</source>
   <translation>ذاكرة المحادثة</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>Of {all} layers, how many the graphics card computes; 0 uses the processor alone.</source>
   <translation>عدد ما تحسبه بطاقة الرسومات من الطبقات، من أصل {all}؛ و0 تستخدم المعالج وحده.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Settings of the model</source>
   <translation>إعدادات النموذج</translation>
  </message>
  <message>
   <source>The KV cache. 8 bits take half the room; answers hardly differ.</source>
   <translation>ذاكرة KV المؤقتة. تشغل دقة 8 بت نصف المساحة؛ ولا تكاد الإجابات تختلف.</translation>
  </message>
  <message>
   <source>This model's cache cannot be kept in 8 bits.</source>
   <translation>لا يمكن حفظ الذاكرة المؤقتة لهذا النموذج بدقة 8 بت.</translation>
  </message>
 </context>
 <context>
  <name>ModelsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>استكشاف</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>التنزيلات</translation>
  </message>
  <message>
   <source>Downloads ({n})</source>
   <translation>التنزيلات ({n})</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>على هذا الحاسوب</translation>
  </message>
 </context>
 <context>
  <name>Network</name>
  <message>
   <source>Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. {reason} Correct HF_ENDPOINT or remove it, then start Alcove again.</source>
   <translation>لا يُجري Alcove أي اتصال، لأن HF_ENDPOINT يحدد منصة لا يمكن استخدامها. {reason} صحّح HF_ENDPOINT أو أزله، ثم شغّل Alcove من جديد.</translation>
  </message>
  <message>
   <source>Beginning of a model file, to see if it runs here</source>
   <translation>بداية ملف نموذج، لمعرفة هل يعمل هنا</translation>
  </message>
  <message>
   <source>Description of a model</source>
   <translation>وصف نموذج</translation>
  </message>
  <message>
   <source>Download of a model file</source>
   <translation>تنزيل ملف نموذج</translation>
  </message>
  <message>
   <source>List of a model's files</source>
   <translation>قائمة ملفات نموذج</translation>
  </message>
  <message>
   <source>Question to the hub</source>
   <translation>سؤال إلى المنصة</translation>
  </message>
  <message>
   <source>Search for models</source>
   <translation>البحث عن نماذج</translation>
  </message>
  <message>
   <source>Something else ({word})</source>
   <translation>شيء آخر ({word})</translation>
  </message>
  <message>
   <source>The list could not be cleared: {reason}</source>
   <translation>تعذر مسح القائمة: {reason}</translation>
  </message>
  <message>
   <source>answered ({status})</source>
   <translation>أُجيب ({status})</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>انقطع</translation>
  </message>
  <message>
   <source>host is busy ({status})</source>
   <translation>المضيف مشغول ({status})</translation>
  </message>
  <message>
   <source>its own hosts for large files</source>
   <translation>مضيفوها الخاصون بالملفات الكبيرة</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>لا رد</translation>
  </message>
  <message>
   <source>not found ({status})</source>
   <translation>غير موجود ({status})</translation>
  </message>
  <message>
   <source>odd answer ({status})</source>
   <translation>رد غريب ({status})</translation>
  </message>
  <message>
   <source>refused ({status})</source>
   <translation>رُفض ({status})</translation>
  </message>
  <message>
   <source>sent on ({status})</source>
   <translation>أُعيد توجيهه ({status})</translation>
  </message>
  <message>
   <source>the host failed ({status})</source>
   <translation>فشل المضيف ({status})</translation>
  </message>
  <message>
   <source>the hub that HF_ENDPOINT names</source>
   <translation>المنصة التي يحددها HF_ENDPOINT</translation>
  </message>
  <message>
   <source>the hub: search, model descriptions, small files</source>
   <translation>المنصة: البحث، وأوصاف النماذج، والملفات الصغيرة</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>جارٍ</translation>
  </message>
  <message>
   <source>{n} bytes</source>
   <translation>{n} بايت</translation>
  </message>
 </context>
 <context>
  <name>NetworkButton</name>
  <message>
   <source>Connected to the hub…</source>
   <translation>متصل بالمنصة…</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>جارٍ التنزيل…</translation>
  </message>
  <message>
   <source>Network: {state}</source>
   <translation>الشبكة: {state}</translation>
  </message>
  <message>
   <source>No connection is open</source>
   <translation>لا يوجد اتصال مفتوح</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>دون اتصال</translation>
  </message>
  <message>
   <source>What was asked of the network, and the offline switch</source>
   <translation>ما طُلب عبر الشبكة، ومفتاح «دون اتصال»</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>A connection is open now.</source>
   <translation>يوجد اتصال مفتوح الآن.</translation>
  </message>
  <message>
   <source>A download is under way now.</source>
   <translation>يوجد تنزيل جارٍ الآن.</translation>
  </message>
  <message>
   <source>Alcove connects only for what you ask of it: to find a model, to look at one and to download it. Switch this on to forbid even that.</source>
   <translation>لا يتصل Alcove إلا لما تطلبه منه: البحث عن نموذج، وعرضه، وتنزيله. شغّل هذا الخيار لمنع ذلك أيضًا.</translation>
  </message>
  <message>
   <source>Alcove makes no connection at all, not even where you ask for one. Whatever was open has been ended; downloads keep what they have and go on when you switch this off.</source>
   <translation>لا يُجري Alcove أي اتصال على الإطلاق، حتى لو طلبت ذلك. أُنهي كل ما كان مفتوحًا؛ وتحتفظ التنزيلات بما لديها وتُستأنف عند إيقاف هذا الخيار.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>مسح القائمة</translation>
  </message>
  <message>
   <source>Every other host is refused. Nothing of your chats is ever sent: a request carries only the words of a search, or the name of a model and its file; to the hub also your token, where you entered one.</source>
   <translation>يُرفض كل مضيف آخر. لا يُرسل شيء من محادثاتك أبدًا: فالطلب لا يحمل إلا كلمات البحث، أو اسم نموذج وملفه؛ وإلى المنصة أيضًا رمز الوصول، إن كنت أدخلته.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <source>No connection is open now.</source>
   <translation>لا يوجد اتصال مفتوح الآن.</translation>
  </message>
  <message>
   <source>Nothing is listed: no connection was made, or it was cleared.</source>
   <translation>لا شيء مسجل: لم يُجرَ أي اتصال، أو مُسحت القائمة.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>دون اتصال</translation>
  </message>
  <message>
   <source>One request listed, {sent} sent and {received} received.</source>
   <translation>طلب واحد مسجل: أُرسل {sent} واستُلم {received}.</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>ما طُلب</translation>
  </message>
  <message>
   <source>Who can be asked</source>
   <translation>من يمكن سؤاله</translation>
  </message>
  <message>
   <source>{host}: {what}</source>
   <translation>{host}: {what}</translation>
  </message>
  <message>
   <source>{n} requests listed, {sent} sent and {received} received in all.</source>
   <translation>الطلبات المسجلة: {n}. المجموع: أُرسل {sent} واستُلم {received}.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrasePage</name>
  <message>
   <source>Choose a new passphrase</source>
   <translation>اختر عبارة مرور جديدة</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>The recovery phrase is right, and it stays so. With a passphrase you need not type it again: from now on Alcove asks for the passphrase at each start.</source>
   <translation>عبارة الاسترداد صحيحة، وتبقى صالحة. مع عبارة مرور لن تحتاج إلى كتابتها مجددًا: من الآن فصاعدًا يطلب Alcove عبارة المرور عند كل تشغيل.</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>استخدام عبارة المرور هذه</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close this notice</source>
   <translation>إغلاق هذا الإشعار</translation>
  </message>
  <message>
   <source>Do something about it</source>
   <translation>معالجة الأمر</translation>
  </message>
 </context>
 <context>
  <name>OfferHead</name>
  <message>
   <source>Back to the list</source>
   <translation>العودة إلى القائمة</translation>
  </message>
  <message>
   <source>Licence: {name}</source>
   <translation>الرخصة: {name}</translation>
  </message>
  <message>
   <source>No licence is named</source>
   <translation>لم تُذكر رخصة</translation>
  </message>
  <message>
   <source>On Hugging Face</source>
   <translation>على Hugging Face</translation>
  </message>
  <message>
   <source>Opens in your browser, after a question.</source>
   <translation>يُفتح في متصفحك بعد سؤالك.</translation>
  </message>
  <message>
   <source>by {author}</source>
   <translation>من {author}</translation>
  </message>
  <message>
   <source>has its own chat template</source>
   <translation>له قالب محادثة خاص به</translation>
  </message>
  <message>
   <source>updated {day}</source>
   <translation>آخر تحديث: {day}</translation>
  </message>
  <message>
   <source>{count} downloads a month</source>
   <translation>التنزيلات شهريًا: {count}</translation>
  </message>
  <message>
   <source>{name} architecture</source>
   <translation>بنية {name}</translation>
  </message>
  <message>
   <source>{name} chat template</source>
   <translation>قالب المحادثة {name}</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>جارٍ سؤال {hub}…</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Beside them: {files}</source>
   <translation>إلى جانبها: {files}</translation>
  </message>
  <message>
   <source>Context they are judged with</source>
   <translation>السياق المعتمد للتقييم</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>الاتصال</translation>
  </message>
  <message>
   <source>Its header could not be read, so this is guessed from the sizes. {why}</source>
   <translation>تعذرت قراءة ترويسته، لذا هذا تقدير من الأحجام. {why}</translation>
  </message>
  <message>
   <source>Judged with a context of</source>
   <translation>التقييم بسياق قدره</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Look for a smaller model.</source>
   <translation>لا يعمل أي منها جيدًا على هذا الحاسوب. ابحث عن نموذج أصغر.</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>عرض الكل</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>عرض أقل</translation>
  </message>
  <message>
   <source>The longest that fits</source>
   <translation>أطول ما يتسع</translation>
  </message>
  <message>
   <source>There is no “{name}” here; these are the choices.</source>
   <translation>لا يوجد «{name}» هنا؛ هذه هي الخيارات.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>What its authors say</source>
   <translation>ما يقوله مؤلفوه</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>لماذا {label}: {reason}</translation>
  </message>
  <message>
   <source>You are offline by choice. To look at this model, switch the network on.</source>
   <translation>اخترت البقاء دون اتصال. لعرض هذا النموذج، شغّل الشبكة.</translation>
  </message>
  <message>
   <source>an adapter (LoRA)</source>
   <translation>مهايئ (LoRA)</translation>
  </message>
  <message>
   <source>for pictures (mmproj)</source>
   <translation>للصور (mmproj)</translation>
  </message>
  <message>
   <source>for quicker answers (draft)</source>
   <translation>لإجابات أسرع (مسودة)</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>هذا</translation>
  </message>
  <message>
   <source>used for making them (imatrix)</source>
   <translation>استُخدم لإنشائها (imatrix)</translation>
  </message>
  <message>
   <source>{n}k tokens</source>
   <translation>{n}k رمز</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Page</source>
   <translation>الصفحة</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>1 chapter</source>
   <translation>فصل واحد</translation>
  </message>
  <message>
   <source>1 collection</source>
   <translation>مجموعة واحدة</translation>
  </message>
  <message>
   <source>1 document</source>
   <translation>مستند واحد</translation>
  </message>
  <message>
   <source>1 is being read</source>
   <translation>واحد قيد القراءة</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>صفحة واحدة</translation>
  </message>
  <message>
   <source>1 sheet</source>
   <translation>ورقة واحدة</translation>
  </message>
  <message>
   <source>1 slide</source>
   <translation>شريحة واحدة</translation>
  </message>
  <message>
   <source>Protected: its password is needed</source>
   <translation>محمي: كلمة مروره مطلوبة</translation>
  </message>
  <message>
   <source>Reading: {done} of {total}</source>
   <translation>القراءة: {done} من {total}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>جارٍ القراءة…</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>هذه المحادثة</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>هذه الرسالة</translation>
  </message>
  <message>
   <source>Waits to be read</source>
   <translation>بانتظار القراءة</translation>
  </message>
  <message>
   <source>about {n} tokens</source>
   <translation>الرموز: نحو {n}</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>الفصل {n}</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>مجموعة</translation>
  </message>
  <message>
   <source>left out: no room</source>
   <translation>مستبعد: لا متسع له</translation>
  </message>
  <message>
   <source>not all of it fits</source>
   <translation>لا يتسع المكان لكل شيء</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>الصفحة {n}</translation>
  </message>
  <message>
   <source>sheet {name}</source>
   <translation>الورقة {name}</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>الشريحة {n}</translation>
  </message>
  <message>
   <source>watched folder</source>
   <translation>مجلد مراقَب</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>كامل</translation>
  </message>
  <message>
   <source>{name} are too long to go whole: {shown} of their {n} passages are sent, those that fit the question best.</source>
   <translation>بعض المستندات أطول من أن تُرسل كاملة ({name}): لا يُرسل منها إلا الجزء الأنسب للسؤال (المقاطع: {shown} من {n}).</translation>
  </message>
  <message>
   <source>{n} are being read</source>
   <translation>قيد القراءة: {n}</translation>
  </message>
  <message>
   <source>{n} chapters</source>
   <translation>الفصول: {n}</translation>
  </message>
  <message>
   <source>{n} collections</source>
   <translation>المجموعات: {n}</translation>
  </message>
  <message>
   <source>{n} documents</source>
   <translation>المستندات: {n}</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>الصفحات: {n}</translation>
  </message>
  <message>
   <source>{n} sheets</source>
   <translation>الأوراق: {n}</translation>
  </message>
  <message>
   <source>{n} slides</source>
   <translation>الشرائح: {n}</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>الرموز: {n}</translation>
  </message>
  <message>
   <source>{shown} of {n} passages</source>
   <translation>المقاطع: {shown} من {n}</translation>
  </message>
  <message>
   <source>“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that fit the question best.</source>
   <translation>«{name}» أطول من أن يُرسل كاملًا: لا يُرسل منه إلا الجزء الأنسب للسؤال (المقاطع: {shown} من {n}).</translation>
  </message>
 </context>
 <context>
  <name>PapersRoom</name>
  <message>
   <source>Add a folder of documents</source>
   <translation>إضافة مجلد مستندات</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>إضافة مجلد…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>إضافة مستندات</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>إضافة ملفات…</translation>
  </message>
  <message>
   <source>Collections in this chat</source>
   <translation>المجموعات في هذه المحادثة</translation>
  </message>
  <message>
   <source>Left out: {n} files that are hidden, of a kind that Alcove does not read, or beyond a thousand.</source>
   <translation>الملفات المستبعدة لأنها مخفية، أو من نوع لا يقرؤه Alcove، أو زائدة عن ألف: {n}.</translation>
  </message>
  <message>
   <source>Manage collections…</source>
   <translation>إدارة المجموعات…</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>نص ملصق</translation>
  </message>
  <message>
   <source>Send it without</source>
   <translation>إرسال من دونه</translation>
  </message>
  <message>
   <source>Your message was not sent, for “{name}” could not be read.</source>
   <translation>لم تُرسل رسالتك، لتعذر قراءة «{name}».</translation>
  </message>
  <message>
   <source>“{name}” is in this chat already.</source>
   <translation>«{name}» موجود في هذه المحادثة بالفعل.</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Parts and their licences</source>
   <translation>المكوّنات ورخصها</translation>
  </message>
 </context>
 <context>
  <name>PassageView</name>
  <message>
   <source>Text of the document</source>
   <translation>نص المستند</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePair</name>
  <message>
   <source>New passphrase</source>
   <translation>عبارة المرور الجديدة</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>عبارة المرور نفسها مرة أخرى</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>عبارتا المرور مختلفتان. اكتب العبارة نفسها مرتين.</translation>
  </message>
  <message>
   <source>Use at least {n} characters: a few words are easy to remember.</source>
   <translation>الحد الأدنى لعدد الأحرف: {n}. بضع كلمات يسهل تذكّرها.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSheet</name>
  <message>
   <source>Change it</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>تغيير عبارة المرور</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>عبارة المرور الحالية</translation>
  </message>
  <message>
   <source>The chats stay as they are; a recovery phrase stays right too.</source>
   <translation>تبقى المحادثات كما هي؛ وتبقى عبارة الاسترداد صالحة أيضًا، إن وُجدت.</translation>
  </message>
 </context>
 <context>
  <name>Passwords</name>
  <message>
   <source>Password</source>
   <translation>كلمة المرور</translation>
  </message>
  <message>
   <source>That is not the password of “{name}”. Tries left: {n}.</source>
   <translation>هذه ليست كلمة مرور «{name}». المحاولات المتبقية: {n}.</translation>
  </message>
  <message>
   <source>“{name}” is protected. Its password opens it here and is not kept.</source>
   <translation>«{name}» محمي. كلمة مروره تفتحه هنا ولا تُحفظ.</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>Answer again</source>
   <translation>إجابة جديدة</translation>
  </message>
  <message>
   <source>Answer complete</source>
   <translation>اكتملت الإجابة</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>المساعد</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Code, {language}:</source>
   <translation>شيفرة، {language}:</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>المحادثة</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>نُسخ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>نسخ كنص عادي</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>نسخ العنوان</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>نسخ الإجابة</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>نسخ التحديد</translation>
  </message>
  <message>
   <source>Copy the selection as plain text</source>
   <translation>نسخ التحديد كنص عادي</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>سحب السؤال</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edit the answer</source>
   <translation>تحرير الإجابة</translation>
  </message>
  <message>
   <source>Edit the question</source>
   <translation>تحرير السؤال</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>بحث في هذه المحادثة</translation>
  </message>
  <message>
   <source>Formula: {source}</source>
   <translation>معادلة: {source}</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>الانتقال إلى أحدث نص</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>الموضع التالي</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>النسخة التالية</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>لم يُعثر على شيء</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>فتح {address}</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>جارٍ التحضير…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>الموضع السابق</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>النسخة السابقة</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>قراءة بصوت عالٍ</translation>
  </message>
  <message>
   <source>Reading the conversation… {done} of {total} tokens</source>
   <translation>قراءة المحادثة… {done} من {total} من الرموز</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>تحديد الكل</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Show all {count} characters</source>
   <translation>عرض النص كله (عدد الأحرف: {count})</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>عرض أقل</translation>
  </message>
  <message>
   <source>Show {place}</source>
   <translation>إظهار {place}</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>يفكّر…</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>التفكير</translation>
  </message>
  <message>
   <source>Thought for {minutes} min {seconds} s</source>
   <translation>فكّر لمدة {minutes} د {seconds} ث</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>فكّر لمدة {seconds} ث</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>في انتظار الدور</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>ما أُرسل</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[صورة: {description} – لم تُحمَّل من {host}]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[صورة: {description} – لم تُحمَّل]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>محرَّرة</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>بلا وصف</translation>
  </message>
  <message>
   <source>text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>version {number} of {count}</source>
   <translation>النسخة {number} من {count}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} من {count}</translation>
  </message>
 </context>
 <context>
  <name>Phrasing</name>
  <message>
   <source>Left out of what the model sees: the {n} oldest messages.</source>
   <translation>الرسائل الأقدم المستبعدة مما يراه النموذج: {n}.</translation>
  </message>
  <message>
   <source>Summing up the oldest messages: {done} of {total}.</source>
   <translation>تلخيص الرسائل الأقدم: {done} من {total}.</translation>
  </message>
  <message>
   <source>The model sees a summary in place of the {n} oldest messages.</source>
   <translation>الرسائل الأقدم التي يرى النموذج ملخصًا بدلًا منها: {n}.</translation>
  </message>
  <message>
   <source>first token {n} s</source>
   <translation>الرمز الأول {n} ث</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>الرموز: {n}</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>‎{n} tokens/s</translation>
  </message>
 </context>
 <context>
  <name>PickerModel</name>
  <message>
   <source>Best here</source>
   <translation>الأفضل هنا</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>لا يمكن استخدامه</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>الجودة</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>التكميم</translation>
  </message>
  <message>
   <source>See the tab Downloads.</source>
   <translation>انظر تبويب «التنزيلات».</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>في الانتظار</translation>
  </message>
  <message>
   <source>guided rounding</source>
   <translation>تقريب موجَّه</translation>
  </message>
  <message>
   <source>up to {tokens} context</source>
   <translation>سياق حتى {tokens}</translation>
  </message>
  <message>
   <source>{bits} bits/weight</source>
   <translation>{bits} بت/وزن</translation>
  </message>
  <message>
   <source>{n} files</source>
   <translation>الملفات: {n}</translation>
  </message>
 </context>
 <context>
  <name>PickerTable</name>
  <message>
   <source>Quantizations</source>
   <translation>التكميمات</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>A system prompt and a choice of words under one name.</source>
   <translation>مطالبة نظام واختيار كلمات تحت اسم واحد.</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>كما في الإعدادات</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>حذف الإعداد المسبق</translation>
  </message>
  <message>
   <source>In this chat</source>
   <translation>في هذه المحادثة</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>إدارة الإعدادات المسبقة…</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>اسم الإعداد المسبق</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>فتحه</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>إعداد مسبق</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save as preset…</source>
   <translation>حفظ كإعداد مسبق…</translation>
  </message>
  <message>
   <source>Update preset</source>
   <translation>تحديث الإعداد المسبق</translation>
  </message>
  <message>
   <source>Your own system prompt, and the choice of words of the settings.</source>
   <translation>مطالبة النظام الخاصة بك، واختيار الكلمات من الإعدادات.</translation>
  </message>
 </context>
 <context>
  <name>PresetCorner</name>
  <message>
   <source>Alcove presets</source>
   <translation>إعدادات Alcove المسبقة</translation>
  </message>
  <message>
   <source>Copy of {name}</source>
   <translation>نسخة من {name}</translation>
  </message>
  <message>
   <source>Export presets</source>
   <translation>تصدير إعدادات مسبقة</translation>
  </message>
  <message>
   <source>Import presets</source>
   <translation>استيراد إعدادات مسبقة</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>إعدادات مسبقة (*.json);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Presets taken in: {count}.</source>
   <translation>الإعدادات المسبقة المضافة: {count}.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>حُفظ في {name}.</translation>
  </message>
 </context>
 <context>
  <name>PresetEditor</name>
  <message>
   <source>A preset needs a name.</source>
   <translation>يحتاج الإعداد المسبق إلى اسم.</translation>
  </message>
  <message>
   <source>An arrow takes a value back to that of the settings.</source>
   <translation>يعيد السهم القيمة إلى ما في الإعدادات.</translation>
  </message>
  <message>
   <source>As for all chats</source>
   <translation>كما في كل المحادثات</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>كما في الإعدادات</translation>
  </message>
  <message>
   <source>Back to the presets</source>
   <translation>العودة إلى الإعدادات المسبقة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Edit preset</source>
   <translation>تحرير الإعداد المسبق</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>مثال: أجب بإيجاز، وبالعربية الفصحى.</translation>
  </message>
  <message>
   <source>How words are chosen</source>
   <translation>اختيار الكلمات</translation>
  </message>
  <message>
   <source>In a sentence.</source>
   <translation>في جملة واحدة.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Its own</source>
   <translation>خاص به</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>إعداد مسبق جديد</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>المعاملات</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>إعداد مسبق</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>مطالبة النظام</translation>
  </message>
  <message>
   <source>System prompt of this preset</source>
   <translation>مطالبة النظام لهذا الإعداد المسبق</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>الغرض منه</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins: that of the settings, or this.</source>
   <translation>ما يُقال للنموذج قبل بدء المحادثة: ما في الإعدادات، أو هذا.</translation>
  </message>
 </context>
 <context>
  <name>PresetList</name>
  <message>
   <source>Presets</source>
   <translation>الإعدادات المسبقة</translation>
  </message>
 </context>
 <context>
  <name>PresetModel</name>
  <message>
   <source>From Alcove</source>
   <translation>من Alcove</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>إعداداتك</translation>
  </message>
  <message>
   <source>for new chats</source>
   <translation>للمحادثات الجديدة</translation>
  </message>
 </context>
 <context>
  <name>PresetPage</name>
  <message>
   <source>A preset is a system prompt, a choice of words and, if you like, a model under one name. Those from Alcove can be duplicated and then changed.</source>
   <translation>الإعداد المسبق هو مطالبة نظام واختيار كلمات، ونموذج إن شئت، تحت اسم واحد. يمكن تكرار الإعدادات المسبقة المقدَّمة من Alcove ثم تعديلها.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>تكرار</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Export all of yours…</source>
   <translation>تصدير كل إعداداتك…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>إعداد مسبق جديد</translation>
  </message>
  <message>
   <source>Not for new chats</source>
   <translation>ليس للمحادثات الجديدة</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>الإعدادات المسبقة</translation>
  </message>
  <message>
   <source>Use for new chats</source>
   <translation>استخدام للمحادثات الجديدة</translation>
  </message>
 </context>
 <context>
  <name>Presets</name>
  <message>
   <source>Alpaca style</source>
   <translation>نمط Alpaca</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>متوازن</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>برمجة</translation>
  </message>
  <message>
   <source>Creative</source>
   <translation>إبداعي</translation>
  </message>
  <message>
   <source>Explains step by step and asks back, so that you find the answer yourself.</source>
   <translation>يشرح خطوة بخطوة ويطرح عليك الأسئلة، لتصل إلى الإجابة بنفسك.</translation>
  </message>
  <message>
   <source>For facts, figures and short answers: the likeliest words, little chance.</source>
   <translation>للحقائق والأرقام والإجابات القصيرة: أرجح الكلمات، وقليل من المصادفة.</translation>
  </message>
  <message>
   <source>For models of the Alpaca line: ### Instruction and ### Response.</source>
   <translation>لنماذج عائلة Alpaca:‏ ‎### Instruction و‎### Response.</translation>
  </message>
  <message>
   <source>For models of the Vicuna line: USER and ASSISTANT.</source>
   <translation>لنماذج عائلة Vicuna:‏ USER وASSISTANT.</translation>
  </message>
  <message>
   <source>For most questions: lively wording that stays with the matter.</source>
   <translation>لمعظم الأسئلة: صياغة حيوية لا تخرج عن الموضوع.</translation>
  </message>
  <message>
   <source>For programs: careful, complete, in code blocks.</source>
   <translation>للبرامج: بعناية واكتمال، في كتل شيفرة.</translation>
  </message>
  <message>
   <source>For stories, names and ideas: more surprising words.</source>
   <translation>للقصص والأسماء والأفكار: كلمات أكثر مفاجأة.</translation>
  </message>
  <message>
   <source>Makes long texts short, and adds nothing.</source>
   <translation>يختصر النصوص الطويلة ولا يضيف شيئًا.</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>كما هو</translation>
  </message>
  <message>
   <source>Precise</source>
   <translation>دقيق</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>تلخيص</translation>
  </message>
  <message>
   <source>The model as it is: no system prompt, and words drawn as it weighs them.</source>
   <translation>النموذج كما هو: بلا مطالبة نظام، وتُختار الكلمات وفق ترجيحه لها.</translation>
  </message>
  <message>
   <source>Translates what you write: into English, or from English into the language you name.</source>
   <translation>يترجم ما تكتبه: إلى الإنجليزية، أو من الإنجليزية إلى اللغة التي تسمّيها.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>مترجم</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation>معلّم</translation>
  </message>
  <message>
   <source>Vicuna style</source>
   <translation>نمط Vicuna</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Alcove connects only to find and download the models you ask for; Network, at the foot of the side panel, lists every request. The model itself runs in a process of its own that cannot connect.</source>
   <translation>لا يتصل Alcove إلا للبحث عن النماذج التي تطلبها وتنزيلها؛ ويسرد «الشبكة»، أسفل اللوحة الجانبية، كل طلب. أما النموذج نفسه فيعمل في عملية مستقلة لا تستطيع الاتصال.</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>تغيير عبارة المرور…</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>مجلد البيانات</translation>
  </message>
  <message>
   <source>Make a recovery phrase…</source>
   <translation>إنشاء عبارة استرداد…</translation>
  </message>
  <message>
   <source>Make another recovery phrase…</source>
   <translation>إنشاء عبارة استرداد أخرى…</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>الخصوصية</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>الحماية</translation>
  </message>
  <message>
   <source>Questions, answers, drafts, titles, the search index, the system prompt and your presets. Model files and the other settings are stored unencrypted.</source>
   <translation>الأسئلة والإجابات والمسودات والعناوين وفهرس البحث ومطالبة النظام وإعداداتك المسبقة. أما ملفات النماذج وسائر الإعدادات فتُحفظ دون تشفير.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>عبارة الاسترداد</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <source>There is none. If the keyring loses the key, or the data folder moves to another computer, nothing opens your chats. A phrase on paper does.</source>
   <translation>لا توجد عبارة استرداد. إذا فقدت سلسلة المفاتيح المفتاح، أو نُقل مجلد البيانات إلى حاسوب آخر، فلن يفتح محادثاتك شيء. أما عبارة مدوّنة على ورقة فتفتحها.</translation>
  </message>
  <message>
   <source>There is none. If you forget the passphrase, nothing opens your chats. A phrase on paper does.</source>
   <translation>لا توجد عبارة استرداد. إذا نسيت عبارة المرور، فلن يفتح محادثاتك شيء. أما عبارة مدوّنة على ورقة فتفتحها.</translation>
  </message>
  <message>
   <source>There is one. It opens your chats wherever the data folder is, so keep it apart from this computer. Another one takes its place.</source>
   <translation>توجد عبارة استرداد. وهي تفتح محادثاتك أينما كان مجلد البيانات، لذا احفظها بعيدًا عن هذا الحاسوب. وإن أنشأت غيرها حلّت محلها.</translation>
  </message>
  <message>
   <source>What is covered</source>
   <translation>ما تشمله</translation>
  </message>
  <message>
   <source>Your chats are encrypted with your passphrase.</source>
   <translation>محادثاتك مشفّرة بعبارة المرور الخاصة بك.</translation>
  </message>
  <message>
   <source>Your chats are encrypted. The key lies in this system's keyring and opens with your login.</source>
   <translation>محادثاتك مشفّرة. المفتاح في سلسلة مفاتيح هذا النظام ويُفتح عند تسجيل دخولك.</translation>
  </message>
  <message>
   <source>Your chats are not encrypted: you chose that at the first start.</source>
   <translation>محادثاتك غير مشفّرة: اخترت ذلك عند التشغيل الأول.</translation>
  </message>
 </context>
 <context>
  <name>ProcessorCard</name>
  <message>
   <source>Memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>المعالج</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>ProtectionBox</name>
  <message>
   <source>Alcove asks for it at each start. Nobody else has it: write it down, or make a recovery phrase in the settings later.</source>
   <translation>يطلبها Alcove عند كل تشغيل. لا يملكها أحد غيرك: دوّنها، أو أنشئ لاحقًا عبارة استرداد من الإعدادات.</translation>
  </message>
  <message>
   <source>Anyone who can use this computer, or finds its disk, can read your chats. It can only be changed later by beginning with an empty data folder.</source>
   <translation>يستطيع كل من يستخدم هذا الحاسوب، أو يعثر على قرصه، قراءة محادثاتك. ولا يمكن تغيير ذلك لاحقًا إلا بالبدء بمجلد بيانات فارغ.</translation>
  </message>
  <message>
   <source>Continue without encryption</source>
   <translation>المتابعة دون تشفير</translation>
  </message>
  <message>
   <source>How should your chats be protected?</source>
   <translation>كيف تريد حماية محادثاتك؟</translation>
  </message>
  <message>
   <source>Protect my chats with a passphrase</source>
   <translation>حماية محادثاتي بعبارة مرور</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep a key for you.</source>
   <translation>لا توجد في هذا النظام سلسلة مفاتيح يمكنها حفظ مفتاح لك.</translation>
  </message>
 </context>
 <context>
  <name>Quantize</name>
  <message>
   <source>Best here</source>
   <translation>الأفضل هنا</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>نحو {size}</translation>
  </message>
 </context>
 <context>
  <name>QuantizeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Make a smaller one</source>
   <translation>إنشاء نسخة أصغر</translation>
  </message>
  <message>
   <source>Make a smaller one of {name}</source>
   <translation>إنشاء نسخة أصغر من {name}</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>إنشاء</translation>
  </message>
  <message>
   <source>Only {free} are free on the disk; {lacks} more are needed.</source>
   <translation>المتاح على القرص {free} فقط؛ يلزم {lacks} إضافية.</translation>
  </message>
  <message>
   <source>Show all types</source>
   <translation>عرض كل الأنواع</translation>
  </message>
  <message>
   <source>This file is as small as Alcove can make it.</source>
   <translation>هذا أصغر ما يستطيع Alcove أن يجعل هذا الملف عليه.</translation>
  </message>
  <message>
   <source>This file is quantized already ({label}). A copy of it loses more than the same type made from the original (F16 or BF16); it is better to download that one.</source>
   <translation>هذا الملف مكمّم أصلًا ({label}). نسخة منه تفقد أكثر مما يفقده النوع نفسه المأخوذ من الأصل (F16 أو BF16)؛ والأفضل تنزيل ذلك.</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>الأنواع</translation>
  </message>
  <message>
   <source>{free} are free on the disk; the original stays.</source>
   <translation>المتاح على القرص {free}؛ ويبقى الأصل.</translation>
  </message>
 </context>
 <context>
  <name>QuantizeProgressPage</name>
  <message>
   <source>Close, and go on</source>
   <translation>إغلاق ومتابعة</translation>
  </message>
  <message>
   <source>Making {type}</source>
   <translation>جارٍ إنشاء {type}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>The processor is busy with it; you can go on chatting. The copy appears in the list when it is complete and checked. Stopping leaves nothing behind.</source>
   <translation>المعالج مشغول بذلك؛ ويمكنك متابعة المحادثة. تظهر النسخة في القائمة حين تكتمل وتُفحص. وإيقافها لا يترك أثرًا.</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open with the recovery phrase</source>
   <translation>الفتح بعبارة الاسترداد</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>عبارة الاسترداد</translation>
  </message>
  <message>
   <source>Type the six groups of four letters and digits that you wrote down. Capitals, spaces and dashes do not matter.</source>
   <translation>اكتب المجموعات الست التي دوّنتها، وفي كل منها أربعة أحرف وأرقام. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للمسافات والشرطات.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>لقد دوّنتها</translation>
  </message>
  <message>
   <source>It stays on the clipboard for a minute.</source>
   <translation>تبقى في الحافظة دقيقة واحدة.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>عبارة الاسترداد</translation>
  </message>
  <message>
   <source>The phrase you made before opens nothing here from then on.</source>
   <translation>العبارة التي أنشأتها سابقًا لن تفتح شيئًا هنا من تلك اللحظة.</translation>
  </message>
  <message>
   <source>Together with the data folder it opens your chats when nothing else does. Write it down and keep it apart from this computer: whoever has both can read everything. Alcove shows it only now.</source>
   <translation>مع مجلد البيانات تفتح هذه العبارة محادثاتك حين لا يفتحها شيء آخر. دوّنها واحفظها بعيدًا عن هذا الحاسوب: فمن يملك الاثنين يستطيع قراءة كل شيء. لا يعرضها Alcove إلا الآن.</translation>
  </message>
  <message>
   <source>Use this phrase</source>
   <translation>استخدام هذه العبارة</translation>
  </message>
  <message>
   <source>Your recovery phrase</source>
   <translation>عبارة الاسترداد الخاصة بك</translation>
  </message>
 </context>
 <context>
  <name>ResultsModel</name>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message>
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>نتائج البحث</translation>
  </message>
 </context>
 <context>
  <name>RuleBox</name>
  <message>
   <source>A JSON schema, which says what the object has to have.</source>
   <translation>مخطط JSON يحدد ما يجب أن يحتوي عليه الكائن.</translation>
  </message>
  <message>
   <source>A grammar in llama.cpp's GBNF; it begins with the rule root.</source>
   <translation>قواعد بصيغة GBNF الخاصة بـ llama.cpp؛ تبدأ بالقاعدة root.</translation>
  </message>
  <message>
   <source>Any JSON object</source>
   <translation>أي كائن JSON</translation>
  </message>
  <message>
   <source>Back to the form of the preset</source>
   <translation>العودة إلى شكل الإعداد المسبق</translation>
  </message>
  <message>
   <source>Empty: answers are free.</source>
   <translation>فارغ: الإجابات حرّة.</translation>
  </message>
  <message>
   <source>Every answer will have this form.</source>
   <translation>ستكون كل إجابة بهذا الشكل.</translation>
  </message>
  <message>
   <source>Form of the answer</source>
   <translation>شكل الإجابة</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>حرّ</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>القواعد</translation>
  </message>
  <message>
   <source>Grammar (GBNF)</source>
   <translation>قواعد (GBNF)</translation>
  </message>
  <message>
   <source>Insert an example</source>
   <translation>إدراج مثال</translation>
  </message>
  <message>
   <source>JSON schema</source>
   <translation>مخطط JSON</translation>
  </message>
  <message>
   <source>The answer is</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>The model can then write nothing that breaks the form, whatever it is asked.</source>
   <translation>عندئذٍ لا يستطيع النموذج كتابة ما يخالف الشكل، مهما طُلب منه.</translation>
  </message>
 </context>
 <context>
  <name>SamplingRows</name>
  <message>
   <source>Above 0 a word becomes less likely each time it occurs; 0 is off.</source>
   <translation>فوق 0 تصبح الكلمة أقل احتمالًا كلما وردت؛ 0 للتعطيل.</translation>
  </message>
  <message>
   <source>Above 0 the model looks for new words, however often one occurred; 0 is off.</source>
   <translation>فوق 0 يبحث النموذج عن كلمات جديدة، مهما كان عدد مرات ورود الكلمة؛ 0 للتعطيل.</translation>
  </message>
  <message>
   <source>Above 1 makes words that just occurred less likely; 1 is off.</source>
   <translation>فوق 1 تصبح الكلمات التي وردت للتو أقل احتمالًا؛ 1 للتعطيل.</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>العودة إلى {value}</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>اختيار الكلمات</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that together reach this share; 1 is off.</source>
   <translation>الاختيار من بين أرجح الرموز التي تبلغ معًا هذه النسبة؛ 1 للتعطيل.</translation>
  </message>
  <message>
   <source>Choose among this many of the likeliest tokens; 0 is off.</source>
   <translation>الاختيار من بين هذا العدد من أرجح الرموز؛ 0 للتعطيل.</translation>
  </message>
  <message>
   <source>Drop tokens less likely than this share of the likeliest one; 0 is off.</source>
   <translation>إسقاط الرموز التي يقل احتمالها عن هذه النسبة من احتمال أرجحها؛ 0 للتعطيل.</translation>
  </message>
  <message>
   <source>End of the answer</source>
   <translation>نهاية الإجابة</translation>
  </message>
  <message>
   <source>Frequency penalty</source>
   <translation>عقوبة التواتر</translation>
  </message>
  <message>
   <source>Higher is more varied; 0 always takes the likeliest word.</source>
   <translation>القيمة الأعلى تعني تنوعًا أكثر؛ و0 تختار دائمًا الكلمة الأرجح.</translation>
  </message>
  <message>
   <source>How many of the last tokens the three penalties look back on; 0 is off.</source>
   <translation>عدد الرموز الأخيرة التي تنظر إليها العقوبات الثلاث؛ 0 للتعطيل.</translation>
  </message>
  <message>
   <source>In tokens; one is about three quarters of an English word.</source>
   <translation>بالرموز؛ والرمز نحو ثلاثة أرباع كلمة إنجليزية.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>أطول إجابة</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>بلا حدّ</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <source>Penalty window</source>
   <translation>نافذة العقوبات</translation>
  </message>
  <message>
   <source>Presence penalty</source>
   <translation>عقوبة الحضور</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>عشوائية</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>عقوبة التكرار</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>التكرار</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>البذرة</translation>
  </message>
  <message>
   <source>Stop strings</source>
   <translation>سلاسل التوقف</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>درجة الحرارة</translation>
  </message>
  <message>
   <source>The answer ends before any of these. One a line; \n stands for a line break.</source>
   <translation>تنتهي الإجابة قبل أي منها. واحدة في كل سطر؛ والرمز ‎\n يعني سطرًا جديدًا.</translation>
  </message>
  <message>
   <source>The same seed and question give the same answer.</source>
   <translation>البذرة نفسها مع السؤال نفسه تعطي الإجابة نفسها.</translation>
  </message>
  <message>
   <source>Top-k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>{lowest} to {highest}</source>
   <translation>من {lowest} إلى {highest}</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search chats</source>
   <translation>بحث في المحادثات</translation>
  </message>
 </context>
 <context>
  <name>Searching</name>
  <message>
   <source>No chat contains “{query}”.</source>
   <translation>لا تحتوي أي محادثة على «{query}».</translation>
  </message>
  <message>
   <source>Results: more than {count}</source>
   <translation>النتائج: أكثر من {count}</translation>
  </message>
  <message>
   <source>Results: {count}</source>
   <translation>النتائج: {count}</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source> tokens</source>
   <translation> رمز</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>طول السياق</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>التباين</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>مثال: أجب بإيجاز، وبالعربية الفصحى.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>طبقات GPU</translation>
  </message>
  <message>
   <source>High</source>
   <translation>عالٍ</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory. Applies when a model is opened.</source>
   <translation>مقدار ما يراه النموذج من المحادثة. الأطول يشغل ذاكرة أكثر. يسري عند فتح نموذج.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone. Applies when a model is opened.</source>
   <translation>الطبقات التي تُحسب على بطاقة الرسومات؛ و0 تستخدم المعالج وحده. يسري عند فتح نموذج.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Of messages; the rest of the window follows.</source>
   <translation>للرسائل؛ ويتبعها باقي النافذة.</translation>
  </message>
  <message>
   <source>Of the window, from the next start on. A model answers in any it knows.</source>
   <translation>لغة النافذة، من التشغيل القادم. يجيب النموذج بأي لغة يعرفها.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>مطالبة النظام</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>عادي</translation>
  </message>
  <message>
   <source>What the model is told before every chat. Empty: nothing.</source>
   <translation>ما يُقال للنموذج قبل كل محادثة. فارغة: لا شيء.</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A context of {context} tokens was chosen instead of {usual}, so that the model fits. For longer chats, free some memory or take a smaller model.</source>
   <translation>اختير سياق قدره {context} من الرموز بدلًا من {usual} كي يتسع المكان للنموذج. للمحادثات الأطول، حرّر بعض الذاكرة أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>A graphics card has stopped answering. Restart the computer; if it happens again, check its power supply and temperature.</source>
   <translation>توقفت إحدى بطاقات الرسومات عن الاستجابة. أعد تشغيل الحاسوب؛ وإن تكرر ذلك فافحص مصدر طاقتها ودرجة حرارتها.</translation>
  </message>
  <message>
   <source>A graphics card is asleep to save power. It wakes by itself when a model uses it.</source>
   <translation>إحدى بطاقات الرسومات في وضع السكون لتوفير الطاقة. تستيقظ تلقائيًا عندما يستخدمها نموذج.</translation>
  </message>
  <message>
   <source>A graphics card is split into parts (MIG). Each part is listed on its own, and its load is not told.</source>
   <translation>إحدى بطاقات الرسومات مقسّمة إلى أجزاء (MIG). يُعرض كل جزء على حدة، ولا يُعرف حِمله.</translation>
  </message>
  <message>
   <source>A graphics card needs a restart of the computer before it can be used again.</source>
   <translation>تحتاج إحدى بطاقات الرسومات إلى إعادة تشغيل الحاسوب قبل استخدامها من جديد.</translation>
  </message>
  <message>
   <source>A part of this document is damaged and was left out, such as its comments or its numbering.</source>
   <translation>جزء من هذا المستند، كتعليقاته أو ترقيمه، تالف وقد استُبعد.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty. Type one that you will remember.</source>
   <translation>لا يمكن أن تكون عبارة المرور فارغة. اكتب عبارة ستتذكرها.</translation>
  </message>
  <message>
   <source>A preset needs a name. Type one, and save it again.</source>
   <translation>يحتاج الإعداد المسبق إلى اسم. اكتب اسمًا واحفظه من جديد.</translation>
  </message>
  <message>
   <source>A row that is repeated very often was taken {shown} times only.</source>
   <translation>لم يؤخذ من صف يتكرر كثيرًا جدًا إلا بعض مرات تكراره ({shown}).</translation>
  </message>
  <message>
   <source>A special token of this model has an unusual number.</source>
   <translation>لأحد الرموز الخاصة في هذا النموذج رقم غير معتاد.</translation>
  </message>
  <message>
   <source>A stop string is empty. Remove it in the settings.</source>
   <translation>إحدى سلاسل التوقف فارغة. أزلها من الإعدادات.</translation>
  </message>
  <message>
   <source>A very long text in the file is ignored.</source>
   <translation>يُتجاهل نص طويل جدًا في الملف.</translation>
  </message>
  <message>
   <source>A web page came in place of {name}; the network may be asking you to sign in. Sign in with a browser, then resume.</source>
   <translation>وصلت صفحة ويب بدلًا من {name}؛ ربما تطلب الشبكة تسجيل الدخول. سجّل الدخول عبر متصفح ثم استأنف.</translation>
  </message>
  <message>
   <source>A web page came instead of the hub's answer. This network may want you to sign in first: open a browser, then try again.</source>
   <translation>وصلت صفحة ويب بدلًا من رد المنصة. ربما تطلب هذه الشبكة تسجيل الدخول أولًا: افتح متصفحًا ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>Alcove cannot read this kind of file: {name}. Save it as PDF, as an Office document or as plain text.</source>
   <translation>لا يستطيع Alcove قراءة هذا النوع من الملفات: {name}. احفظه بصيغة PDF أو كمستند Office أو كنص عادي.</translation>
  </message>
  <message>
   <source>Alcove does not connect to {host}: only the model hub and its file servers are allowed.</source>
   <translation>لا يتصل Alcove بالمضيف {host}: لا يُسمح إلا بمنصة النماذج وخوادم ملفاتها.</translation>
  </message>
  <message>
   <source>Alcove ended while this was being written.</source>
   <translation>انتهى Alcove أثناء كتابة هذا.</translation>
  </message>
  <message>
   <source>Alcove is running already, but its window does not answer. Close that one, or wait a moment, and start again.</source>
   <translation>يعمل Alcove بالفعل، لكن نافذته لا تستجيب. أغلقه، أو انتظر لحظة، ثم شغّله مجددًا.</translation>
  </message>
  <message>
   <source>Alcove is set to stay offline. Switch Offline off to use the network.</source>
   <translation>ضُبط Alcove على البقاء دون اتصال. أوقف «دون اتصال» لاستخدام الشبكة.</translation>
  </message>
  <message>
   <source>Alcove made a mistake with its store ({detail}). Please report it.</source>
   <translation>أخطأ Alcove في التعامل مع مخزنه ({detail}). أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>Alcove put the messages of an imported chat in a wrong order, so this chat was not taken in. Please report it with the output of `alcove doctor`.</source>
   <translation>رتّب Alcove رسائل محادثة مستوردة ترتيبًا خاطئًا، لذا لم تُضَف هذه المحادثة. أبلغ عن المشكلة مع ناتج `alcove doctor`.</translation>
  </message>
  <message>
   <source>Alcove tried to send a request of a kind it never sends ({method}). Please report this.</source>
   <translation>حاول Alcove إرسال طلب من نوع لا يرسله أبدًا ({method}). أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>Alcove tried to use a key that was not written down first; nothing was changed. Please report it.</source>
   <translation>حاول Alcove استخدام مفتاح لم يُدوَّن أولًا؛ لم يتغير شيء. أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>Alcove used a key of {bytes} instead of 32. Please report it.</source>
   <translation>استخدم Alcove مفتاحًا حجمه {bytes} بدلًا من 32. أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>Alcove used its store after closing it. Please report it.</source>
   <translation>استخدم Alcove مخزنه بعد إغلاقه. أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>Alcove wanted to use a key that it had not found yet; nothing was changed. Please report it.</source>
   <translation>أراد Alcove استخدام مفتاح لم يعثر عليه بعد؛ لم يتغير شيء. أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>An answer can follow a grammar or a JSON schema, not both. Remove one of them.</source>
   <translation>يمكن للإجابة أن تتبع قواعد نحوية أو مخطط JSON، لا كليهما. أزل أحدهما.</translation>
  </message>
  <message>
   <source>Another file called {name} is already in {folder}. Move or rename it and try again; it was not touched.</source>
   <translation>يوجد ملف آخر باسم {name} في {folder} بالفعل. انقله أو غيّر اسمه وحاول مجددًا؛ لم يُمسّ الملف.</translation>
  </message>
  <message>
   <source>Another program is using {path}. Close other copies of Alcove and try again.</source>
   <translation>يستخدم برنامج آخر {path}. أغلق نسخ Alcove الأخرى وحاول مجددًا.</translation>
  </message>
  <message>
   <source>Answers cannot be held to this part of the JSON schema: “{keyword}”. Remove or simplify it.</source>
   <translation>لا يمكن إلزام الإجابات بهذا الجزء من مخطط JSON: «{keyword}». أزله أو بسّطه.</translation>
  </message>
  <message>
   <source>As good as the original, and it fits on your graphics card. Larger files gain nothing you would notice.</source>
   <translation>بجودة الأصل، وتتسع له بطاقة الرسومات لديك. الملفات الأكبر لا تضيف فرقًا ملحوظًا.</translation>
  </message>
  <message>
   <source>As good as the original, and your processor answers faster than you read.</source>
   <translation>بجودة الأصل، ويجيب معالجك أسرع من قراءتك.</translation>
  </message>
  <message>
   <source>As good as the original, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>بجودة الأصل، مع {gpu_layers} من {layers} طبقة على بطاقة الرسومات.</translation>
  </message>
  <message>
   <source>As good as {best}; the difference cannot be noticed.</source>
   <translation>بجودة {best} نفسها؛ لا يُلاحظ الفرق.</translation>
  </message>
  <message>
   <source>As it was trained.</source>
   <translation>كما دُرّب.</translation>
  </message>
  <message>
   <source>Attached files of which only the name was kept: {count}.</source>
   <translation>ملفات مرفقة لم يُحفظ منها إلا الاسم: {count}.</translation>
  </message>
  <message>
   <source>Better, but only {gpu_layers} of {layers} layers fit on the graphics card.</source>
   <translation>أفضل، لكن بطاقة الرسومات لا تتسع إلا لقدر {gpu_layers} من {layers} طبقة.</translation>
  </message>
  <message>
   <source>Better, but slower than you read: about {speed} tokens a second.</source>
   <translation>أفضل، لكنه أبطأ من قراءتك: نحو {speed} من الرموز في الثانية.</translation>
  </message>
  <message>
   <source>By its size this model needs {missing} more memory than is free: it may be very slow, or stop. Close other programs, or choose a smaller one.</source>
   <translation>بحسب حجمه، يحتاج هذا النموذج إلى {missing} من الذاكرة فوق المتاح: قد يكون بطيئًا جدًا أو يتوقف. أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>Calls of tools and what those answered: {count}.</source>
   <translation>استدعاءات أدوات وردودها: {count}.</translation>
  </message>
  <message>
   <source>Chats that break off because the file does: {count}.</source>
   <translation>محادثات تنقطع لأن الملف ينقطع: {count}.</translation>
  </message>
  <message>
   <source>Chats too damaged to be read: {count}.</source>
   <translation>محادثات تالفة إلى حدّ تتعذر معه قراءتها: {count}.</translation>
  </message>
  <message>
   <source>Chats too large to be read: {count}.</source>
   <translation>محادثات أكبر من أن تُقرأ: {count}.</translation>
  </message>
  <message>
   <source>Chats without a message: {count}.</source>
   <translation>محادثات بلا رسائل: {count}.</translation>
  </message>
  <message>
   <source>Chats written by a newer Alcove; install that one to read them: {count}.</source>
   <translation>محادثات كتبتها نسخة أحدث من Alcove، ثبّتها لقراءتها: {count}.</translation>
  </message>
  <message>
   <source>Clearly worse.</source>
   <translation>أسوأ بوضوح.</translation>
  </message>
  <message>
   <source>Cut into pieces that must be joined before it can be opened.</source>
   <translation>مقسّم إلى قطع يجب دمجها قبل فتحه.</translation>
  </message>
  <message>
   <source>Files protected by a password: {count}.</source>
   <translation>ملفات محمية بكلمة مرور: {count}.</translation>
  </message>
  <message>
   <source>Files that are damaged: {count}.</source>
   <translation>ملفات تالفة: {count}.</translation>
  </message>
  <message>
   <source>Files that are too large, so that only their beginning was read: {count}.</source>
   <translation>ملفات كبيرة جدًا لم تُقرأ إلا بدايتها: {count}.</translation>
  </message>
  <message>
   <source>How this answer was asked was not kept: it was imported, or written by an older Alcove. Answers from now on keep it.</source>
   <translation>لم يُحفظ كيف طُلبت هذه الإجابة: فهي مستوردة، أو كتبتها نسخة أقدم من Alcove. أما الإجابات من الآن فصاعدًا فتحفظ ذلك.</translation>
  </message>
  <message>
   <source>Made for another program; llama.cpp cannot read it.</source>
   <translation>مخصص لبرنامج آخر؛ لا يستطيع llama.cpp قراءته.</translation>
  </message>
  <message>
   <source>Messages beyond those that one chat can hold: {count}.</source>
   <translation>رسائل تتجاوز ما تتسع له محادثة واحدة: {count}.</translation>
  </message>
  <message>
   <source>Messages that the other program keeps hidden: {count}.</source>
   <translation>رسائل يُبقيها البرنامج الآخر مخفية: {count}.</translation>
  </message>
  <message>
   <source>Messages that were in there twice: {count}.</source>
   <translation>رسائل مكررة: {count}.</translation>
  </message>
  <message>
   <source>Messages whose place in the chat was damaged, put where they fit best: {count}.</source>
   <translation>رسائل تضرر موضعها في المحادثة، ووُضعت في أنسب مكان: {count}.</translation>
  </message>
  <message>
   <source>NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, reinstall the driver.</source>
   <translation>استجاب برنامج تشغيل NVIDIA بشكل غير متوقع. أعد تشغيل الحاسوب؛ وإن استمرت المشكلة فأعد تثبيت برنامج التشغيل.</translation>
  </message>
  <message>
   <source>NVIDIA's driver was updated while the computer ran. Restart the computer to use the graphics card again.</source>
   <translation>حُدّث برنامج تشغيل NVIDIA أثناء عمل الحاسوب. أعد تشغيل الحاسوب لاستخدام بطاقة الرسومات من جديد.</translation>
  </message>
  <message>
   <source>No answer that follows this JSON schema could ever end, because it requires itself. Make one of its properties optional.</source>
   <translation>لا يمكن لأي إجابة تتبع مخطط JSON هذا أن تنتهي، لأنه يشترط نفسه. اجعل إحدى خصائصه اختيارية.</translation>
  </message>
  <message>
   <source>No answer that follows this grammar could ever end. Give the rules a way out.</source>
   <translation>لا يمكن لأي إجابة تتبع هذه القواعد أن تنتهي. اجعل للقواعد مخرجًا.</translation>
  </message>
  <message>
   <source>No difference you would notice.</source>
   <translation>لا فرق ملحوظًا.</translation>
  </message>
  <message>
   <source>No graphics card was found that a model can use. Models run on the processor; small ones are fast there too.</source>
   <translation>لم يُعثر على بطاقة رسومات يمكن لنموذج استخدامها. تعمل النماذج على المعالج؛ والصغيرة منها سريعة عليه أيضًا.</translation>
  </message>
  <message>
   <source>No model is open. Choose one in the model menu at the top.</source>
   <translation>لا يوجد نموذج مفتوح. اختر واحدًا من قائمة النماذج في الأعلى.</translation>
  </message>
  <message>
   <source>None of the files of {id} is a good choice for this computer. Name one of its quantizations to take it anyway, or choose a smaller model.</source>
   <translation>لا يعد أي من ملفات {id} خيارًا جيدًا لهذا الحاسوب. حدّد أحد تكميماته لأخذه على أي حال، أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>Nothing could be read of the chats in {path}, nor is there a backup that can be, so nothing was changed. If keys.json came from elsewhere, put the right one back (keys.json.copy may be it); else put back a copy of the folder, or move it away to begin anew.</source>
   <translation>تعذرت قراءة أي شيء من المحادثات في {path}، ولا توجد نسخة احتياطية تمكن قراءتها، لذلك لم يتغير شيء. إذا كان keys.json من مكان آخر فأعد الملف الصحيح (قد يكون keys.json.copy)؛ وإلا فأعد نسخة من المجلد، أو انقله إلى مكان آخر لتبدأ من جديد.</translation>
  </message>
  <message>
   <source>Nothing could be written to {folder} ({reason}). Check the disk and its permissions.</source>
   <translation>تعذرت كتابة أي شيء في {folder} ({reason}). تحقق من القرص وأذوناته.</translation>
  </message>
  <message>
   <source>Nothing is kept here yet. Start Alcove's window once and choose how your chats are protected.</source>
   <translation>لم يُحفظ شيء هنا بعد. شغّل نافذة Alcove مرة واحدة واختر كيف تُحمى محادثاتك.</translation>
  </message>
  <message>
   <source>Nothing that can be read is left in the folder {folder}, so the collection was left as it was. Is the disk connected? If the files are really gone, take the documents out or delete the collection.</source>
   <translation>لم يبقَ في المجلد {folder} شيء يمكن قراءته، لذا تُركت المجموعة كما كانت. هل القرص موصول؟ إن لم تعد الملفات موجودة حقًا، فأخرج المستندات أو احذف المجموعة.</translation>
  </message>
  <message>
   <source>Noticeably less exact.</source>
   <translation>أقل دقة بشكل ملحوظ.</translation>
  </message>
  <message>
   <source>Often wrong.</source>
   <translation>يخطئ كثيرًا.</translation>
  </message>
  <message>
   <source>Only the first {cells} filled cells of this file were taken.</source>
   <translation>لم تؤخذ من هذا الملف إلا أولى الخلايا غير الفارغة (عددها: {cells}).</translation>
  </message>
  <message>
   <source>Only the first {characters} characters of this document were taken.</source>
   <translation>لم يؤخذ من هذا المستند إلا بدايته (عدد المحارف: {characters}).</translation>
  </message>
  <message>
   <source>Only the first {pages} of {of} pages were read.</source>
   <translation>لم تُقرأ إلا الصفحات الأولى: {pages} من {of}.</translation>
  </message>
  <message>
   <source>Outputs longer than {characters} characters were shortened.</source>
   <translation>اختُصرت المخرجات التي تتجاوز هذا العدد من المحارف: {characters}.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing.</source>
   <translation>الجزء {part} من {parts} مفقود.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing. Put all parts in one folder.</source>
   <translation>الجزء {part} من {parts} مفقود. ضع كل الأجزاء في مجلد واحد.</translation>
  </message>
  <message>
   <source>Parts of a kind that Alcove does not know: {count}.</source>
   <translation>أجزاء من نوع لا يعرفه Alcove: {count}.</translation>
  </message>
  <message>
   <source>Parts of this document were lost when Alcove's store was damaged. Drop the file again: it is read anew then.</source>
   <translation>فُقدت أجزاء من هذا المستند عند تضرر مخزن Alcove. أفلت الملف من جديد: سيُقرأ عندئذ مرة أخرى.</translation>
  </message>
  <message>
   <source>Pictures, sound and video, which stay in the other program: {count}.</source>
   <translation>صور وأصوات ومقاطع فيديو تبقى في البرنامج الآخر: {count}.</translation>
  </message>
  <message>
   <source>Reading {name} failed: its reader crashed ({signal}). Nothing else is affected. The file may be damaged; save it anew and try again.</source>
   <translation>تعذرت قراءة {name}: تعطل قارئه ({signal}). لم يتأثر شيء آخر. قد يكون الملف تالفًا؛ احفظه من جديد وحاول مجددًا.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped after {seconds} seconds without an end in sight. Save it anew or split it.</source>
   <translation>أُوقفت قراءة {name} بعد {seconds} ث دون أن تلوح نهايتها. احفظه من جديد أو قسّمه.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because it took more than {limit} of memory. Split it, or save it in a simpler form.</source>
   <translation>أُوقفت قراءة {name} لأنها شغلت أكثر من {limit} من الذاكرة. قسّمه، أو احفظه بصيغة أبسط.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because its reader answered nonsense. The file may be made to do harm.</source>
   <translation>أُوقفت قراءة {name} لأن قارئه أعاد بيانات بلا معنى. قد يكون الملف معدًّا لإحداث ضرر.</translation>
  </message>
  <message>
   <source>Rounded so coarsely that a smaller model would answer better.</source>
   <translation>مقرّب تقريبًا خشنًا إلى حدّ أن نموذجًا أصغر سيجيب أفضل منه.</translation>
  </message>
  <message>
   <source>Settings of a chat that make no sense here: {count}.</source>
   <translation>إعدادات محادثة لا معنى لها هنا: {count}.</translation>
  </message>
  <message>
   <source>Slightly less exact.</source>
   <translation>أقل دقة بقليل.</translation>
  </message>
  <message>
   <source>Smaller and less exact.</source>
   <translation>أصغر وأقل دقة.</translation>
  </message>
  <message>
   <source>Some text in the file is not valid.</source>
   <translation>بعض النص في الملف غير صالح.</translation>
  </message>
  <message>
   <source>Something in Alcove went wrong ({kind}). Your chats are safe; try again.</source>
   <translation>حدث خلل في Alcove ({kind}). محادثاتك في أمان؛ حاول مجددًا.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's downloads: {reason}. Please report it.</source>
   <translation>حدث خلل في تنزيلات Alcove: {reason}. أبلغ عن المشكلة.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's engine: {reason}. Please report it with the output of `alcove doctor`.</source>
   <translation>حدث خلل في محرّك Alcove: {reason}. أبلغ عن المشكلة مع ناتج `alcove doctor`.</translation>
  </message>
  <message>
   <source>Stopped by you.</source>
   <translation>أوقفتَها أنت.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>توقف.</translation>
  </message>
  <message>
   <source>Tesseract could not read a page: {reason}</source>
   <translation>تعذر على Tesseract قراءة صفحة: {reason}</translation>
  </message>
  <message>
   <source>Tesseract took longer than {seconds} seconds for a page.</source>
   <translation>استغرق Tesseract أكثر من {seconds} ث في صفحة واحدة.</translation>
  </message>
  <message>
   <source>That does not look like a hub token. Copy it again; it begins with hf_.</source>
   <translation>لا يبدو هذا رمز وصول إلى المنصة. انسخه من جديد؛ فهو يبدأ بـ hf_‎.</translation>
  </message>
  <message>
   <source>That passphrase is not right. Check capitals and the keyboard layout, and try again.</source>
   <translation>عبارة المرور غير صحيحة. تحقق من الأحرف الكبيرة وتخطيط لوحة المفاتيح، وحاول مجددًا.</translation>
  </message>
  <message>
   <source>That recovery phrase is not right. It has six groups of four letters and digits; check them and try again.</source>
   <translation>عبارة الاسترداد غير صحيحة. تتكون من ست مجموعات من أربعة أحرف وأرقام؛ تحقق منها وحاول مجددًا.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again on the processor alone; answers will be slower.</source>
   <translation>نفدت ذاكرة بطاقة الرسومات. أُعيدت المحاولة على المعالج وحده؛ ستكون الإجابات أبطأ.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers will be slower.</source>
   <translation>نفدت ذاكرة بطاقة الرسومات. أُعيدت المحاولة بوضع {to} من {layers} طبقة عليها؛ ستكون الإجابات أبطأ.</translation>
  </message>
  <message>
   <source>The JSON schema is not valid JSON: see line {line}.</source>
   <translation>مخطط JSON ليس JSON صالحًا: انظر السطر {line}.</translation>
  </message>
  <message>
   <source>The JSON schema is too large or too deeply nested. Make it smaller; lengths and counts may go up to 2,000.</source>
   <translation>مخطط JSON كبير جدًا أو متداخل بعمق زائد. صغّره؛ يمكن أن تبلغ الأطوال والأعداد 2000.</translation>
  </message>
  <message>
   <source>The JSON schema refers to “{reference}”, which is not in it. Only references within the schema work, such as #/$defs/name.</source>
   <translation>يشير مخطط JSON إلى «{reference}» وهو غير موجود فيه. لا تعمل إلا المراجع داخل المخطط، مثل ‎#/$defs/name.</translation>
  </message>
  <message>
   <source>The answer reached the length limit of the settings.</source>
   <translation>بلغت الإجابة حدّ الطول المحدد في الإعدادات.</translation>
  </message>
  <message>
   <source>The best quality that answers faster than you read, with {gpu_layers} of {layers} layers on the graphics card; {next} is too large or too slow.</source>
   <translation>أفضل جودة تجيب أسرع من قراءتك، مع {gpu_layers} من {layers} طبقة على بطاقة الرسومات؛ أما {next} فكبير جدًا أو بطيء جدًا.</translation>
  </message>
  <message>
   <source>The best quality that fits completely on your graphics card; {next} would not.</source>
   <translation>أفضل جودة تتسع لها بطاقة الرسومات لديك بالكامل؛ أما {next} فلا تتسع له.</translation>
  </message>
  <message>
   <source>The best quality that your processor answers with faster than you read; {next} is too large or too slow.</source>
   <translation>أفضل جودة يجيب بها معالجك أسرع من قراءتك؛ أما {next} فكبير جدًا أو بطيء جدًا.</translation>
  </message>
  <message>
   <source>The best quality there is, and it fits on your graphics card.</source>
   <translation>أفضل جودة على الإطلاق، وتتسع له بطاقة الرسومات لديك.</translation>
  </message>
  <message>
   <source>The best quality there is, and your processor answers faster than you read.</source>
   <translation>أفضل جودة على الإطلاق، ويجيب معالجك أسرع من قراءتك.</translation>
  </message>
  <message>
   <source>The best quality there is, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>أفضل جودة على الإطلاق، مع {gpu_layers} من {layers} طبقة على بطاقة الرسومات.</translation>
  </message>
  <message>
   <source>The chat template has a mistake in line {line}: {reason}. Correct it.</source>
   <translation>في قالب المحادثة خطأ عند السطر {line}: {reason}. صحّحه.</translation>
  </message>
  <message>
   <source>The chat template is empty or writes nothing. Enter another or choose a family.</source>
   <translation>قالب المحادثة فارغ أو لا يكتب شيئًا. أدخل قالبًا آخر أو اختر عائلة.</translation>
  </message>
  <message>
   <source>The chat template is stored in an unusual way and is ignored.</source>
   <translation>قالب المحادثة محفوظ بطريقة غير معتادة، لذا يُتجاهل.</translation>
  </message>
  <message>
   <source>The chat template refused this conversation: {reason}. Choose another template in the model's settings.</source>
   <translation>رفض قالب المحادثة هذه المحادثة: {reason}. اختر قالبًا آخر من إعدادات النموذج.</translation>
  </message>
  <message>
   <source>The chat template took longer than {seconds} seconds. Choose another.</source>
   <translation>استغرق قالب المحادثة أكثر من {seconds} ث. اختر قالبًا آخر.</translation>
  </message>
  <message>
   <source>The chat template, or what it writes, is too large. Choose another or shorten the conversation.</source>
   <translation>قالب المحادثة، أو ما يكتبه، كبير جدًا. اختر قالبًا آخر أو اختصر المحادثة.</translation>
  </message>
  <message>
   <source>The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ.</source>
   <translation>تُحفظ ذاكرة المحادثة بدقة 8 بت كي تتسع لقدر {context} من الرموز. ولا تكاد الإجابات تختلف.</translation>
  </message>
  <message>
   <source>The computer has run out of memory. Close other programs, or choose a smaller model.</source>
   <translation>نفدت ذاكرة الحاسوب. أغلق برامج أخرى، أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>The connection to {host} broke off. Try again.</source>
   <translation>انقطع الاتصال بالمضيف {host}. حاول مجددًا.</translation>
  </message>
  <message>
   <source>The context is full: the answer ends here. Start a new chat or choose a longer context.</source>
   <translation>السياق ممتلئ: تنتهي الإجابة هنا. ابدأ محادثة جديدة أو اختر سياقًا أطول.</translation>
  </message>
  <message>
   <source>The context is longer than this model was trained for; far back it may lose the thread.</source>
   <translation>السياق أطول مما دُرّب عليه هذا النموذج؛ وقد يفقد خيط ما سبق بعيدًا.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens, but the model's context holds {context}. Start a new chat, shorten the message, or choose a longer context.</source>
   <translation>في المحادثة {tokens} من الرموز، لكن سياق النموذج يتسع لقدر {context}. ابدأ محادثة جديدة، أو اختصر الرسالة، أو اختر سياقًا أطول.</translation>
  </message>
  <message>
   <source>The disk is full, so {path} could not be written. Free some space and try again; what was stored before is safe.</source>
   <translation>القرص ممتلئ، لذا تعذرت كتابة {path}. حرّر بعض المساحة وحاول مجددًا؛ ما حُفظ سابقًا في أمان.</translation>
  </message>
  <message>
   <source>The disk of {folder} cannot hold the placeholder needed to measure this model, so its memory is only estimated.</source>
   <translation>لا يتسع قرص {folder} للملف المؤقت اللازم لقياس هذا النموذج، لذا فإن ذاكرته تقديرية فقط.</translation>
  </message>
  <message>
   <source>The disk with {folder} cannot hold a file this large. Choose another folder for models, on a disk that is not formatted as FAT32.</source>
   <translation>لا يقبل القرص الذي يضم {folder} ملفًا بهذا الحجم. اختر مجلدًا آخر للنماذج على قرص غير مهيأ بنظام FAT32.</translation>
  </message>
  <message>
   <source>The documents are {tokens} tokens together with the question; this model's context holds {context}. Name fewer of them or a model with a longer context: in the window, Alcove searches long documents for the passages that count.</source>
   <translation>مجموع رموز المستندات مع السؤال: {tokens}؛ ويتسع سياق هذا النموذج لما قدره {context}. حدّد مستندات أقل أو نموذجًا سياقه أطول: في النافذة يبحث Alcove في المستندات الطويلة عن المقاطع المهمة.</translation>
  </message>
  <message>
   <source>The driver of a graphics card does not tell how much memory it has. Open a model, and the engine will ask.</source>
   <translation>لا يُفصح برنامج تشغيل إحدى بطاقات الرسومات عن مقدار ذاكرتها. افتح نموذجًا وسيستعلم المحرّك عنها.</translation>
  </message>
  <message>
   <source>The encoding of this text is a guess ({encoding}).</source>
   <translation>ترميز هذا النص مُخمَّن ({encoding}).</translation>
  </message>
  <message>
   <source>The encrypted connection to {host} could not be trusted ({reason}). Check this computer's date and whether a firewall or proxy reads your traffic.</source>
   <translation>تعذر الوثوق بالاتصال المشفّر بالمضيف {host} ({reason}). تحقق من تاريخ هذا الحاسوب ومما إذا كان جدار حماية أو وكيل يقرأ بياناتك.</translation>
  </message>
  <message>
   <source>The engine broke on this model's header ({reason}). The file is damaged or made to do harm; do not use it.</source>
   <translation>تعطل المحرّك عند ترويسة هذا النموذج ({reason}). الملف تالف أو أُعدّ لإحداث ضرر؛ لا تستخدمه.</translation>
  </message>
  <message>
   <source>The engine broke while making the smaller copy ({reason}). Nothing was kept; try again or choose another file.</source>
   <translation>تعطل المحرّك أثناء إنشاء النسخة الأصغر ({reason}). لم يُحتفظ بشيء؛ حاول مجددًا أو اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>The engine cannot read this model: {reason}. Choose another file.</source>
   <translation>لا يستطيع المحرّك قراءة هذا النموذج: {reason}. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>The engine could not be started: {reason}</source>
   <translation>تعذر تشغيل المحرّك: {reason}</translation>
  </message>
  <message>
   <source>The engine could not go on ({reason}). Ask again; if it stays, choose another model file.</source>
   <translation>لم يتمكن المحرّك من المتابعة ({reason}). اسأل مجددًا؛ وإن تكرر ذلك فاختر ملف نموذج آخر.</translation>
  </message>
  <message>
   <source>The engine could not read this model: {reason}</source>
   <translation>لم يتمكن المحرّك من قراءة هذا النموذج: {reason}</translation>
  </message>
  <message>
   <source>The engine could not say within {seconds} seconds what this model takes. Try again when the computer is less busy.</source>
   <translation>لم يتمكن المحرّك خلال {seconds} ث من تحديد ما يشغله هذا النموذج. حاول مجددًا حين يكون الحاسوب أقل انشغالًا.</translation>
  </message>
  <message>
   <source>The engine did not answer within {seconds} seconds. Try again.</source>
   <translation>لم يستجب المحرّك خلال {seconds} ث. حاول مجددًا.</translation>
  </message>
  <message>
   <source>The engine gave no result. Ask again.</source>
   <translation>لم يُعطِ المحرّك أي نتيجة. اسأل مجددًا.</translation>
  </message>
  <message>
   <source>The engine sent something unreadable and was ended. Ask again and it starts anew.</source>
   <translation>أرسل المحرّك شيئًا غير مقروء فأُنهي. اسأل مجددًا وسيبدأ من جديد.</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly ({signal}). What it had written is kept; ask again and it starts anew. {reason}</source>
   <translation>توقف المحرّك بشكل غير متوقع ({signal}). ما كتبه محفوظ؛ اسأل مجددًا وسيبدأ من جديد. {reason}</translation>
  </message>
  <message>
   <source>The fastest that is still good, but slower than you read: about {speed} tokens a second. A smaller model would be quicker.</source>
   <translation>أسرع ما لا يزال جيدًا، لكنه أبطأ من قراءتك: نحو {speed} من الرموز في الثانية. سيكون النموذج الأصغر أسرع.</translation>
  </message>
  <message>
   <source>The file changed on the hub, so it was downloaded anew.</source>
   <translation>تغيّر الملف على المنصة، لذا نُزّل من جديد.</translation>
  </message>
  <message>
   <source>The file with your chats is damaged ({detail}). Alcove can put it aside, not delete it, and save what can be read and what the backups hold.</source>
   <translation>الملف الذي يضم محادثاتك تالف ({detail}). يستطيع Alcove تنحيته جانبًا دون حذفه، وإنقاذ ما يمكن قراءته وما تضمه النسخ الاحتياطية.</translation>
  </message>
  <message>
   <source>The file {path} seems to belong to other chats than those that are here. keys.json.copy beside it may be the right one: exchange the two, and keep both. Nothing was changed.</source>
   <translation>يبدو أن الملف {path} يخص محادثات غير الموجودة هنا. قد يكون keys.json.copy بجانبه هو الصحيح: بدّل بينهما واحتفظ بكليهما. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>The file {path}, which says how your chats are unlocked, is damaged or could not be written. Put back a copy of it; do not delete it.</source>
   <translation>الملف {path} الذي يحدد كيفية فتح قفل محادثاتك تالف أو تعذرت كتابته. أعد نسخة منه؛ ولا تحذفه.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Make room on the disk or check its permissions.</source>
   <translation>يتعذر إنشاء المجلد {folder} ({reason}). وفّر مساحة على القرص أو تحقق من أذوناته.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Connect the disk it is on, or choose another folder for the collection.</source>
   <translation>المجلد {folder} غير متاح. وصّل القرص الذي هو عليه، أو اختر مجلدًا آخر للمجموعة.</translation>
  </message>
  <message>
   <source>The grammar cannot be read at line {line}, near “{near}”. Rules are written as in llama.cpp's GBNF: name ::= "text" [a-z]+ other-rule.</source>
   <translation>تتعذر قراءة القواعد عند السطر {line}، قرب «{near}». تُكتب القواعد كما في GBNF الخاص بـ llama.cpp: name ::= "text" [a-z]+ other-rule.</translation>
  </message>
  <message>
   <source>The grammar has no rule called “{name}”, but needs it. Add the rule or correct the name; the answer begins at the rule called root.</source>
   <translation>لا توجد في القواعد قاعدة باسم «{name}»، وهي مطلوبة. أضف القاعدة أو صحّح الاسم؛ تبدأ الإجابة عند القاعدة المسماة root.</translation>
  </message>
  <message>
   <source>The grammar is too large or too deeply nested. Make it shorter, and repeat nothing more than 2,000 times.</source>
   <translation>القواعد كبيرة جدًا أو متداخلة بعمق زائد. اختصرها، ولا تكرر شيئًا أكثر من 2000 مرة.</translation>
  </message>
  <message>
   <source>The grammar's rule “{name}” can begin with itself, which cannot be followed. Write the repetition with * or + instead.</source>
   <translation>يمكن للقاعدة «{name}» أن تبدأ بنفسها، وهذا لا يمكن اتباعه. اكتب التكرار باستخدام * أو + بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>The hub asks to wait {seconds} seconds before the next request.</source>
   <translation>تطلب المنصة الانتظار {seconds} ث قبل الطلب التالي.</translation>
  </message>
  <message>
   <source>The hub cannot answer at the moment (status {status}). Try again later.</source>
   <translation>لا تستطيع المنصة الرد حاليًا (الحالة {status}). حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The hub has switched off {id}. Choose another model.</source>
   <translation>أوقفت المنصة {id}. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>The hub publishes no checksum for {name}, so it cannot be verified and was not downloaded. Choose another file.</source>
   <translation>لا تنشر المنصة مجموعًا اختباريًا للملف {name}، لذا يتعذر التحقق منه ولم يُنزَّل. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, with read access to gated models) and enter it again.</source>
   <translation>رفضت المنصة رمز الوصول الخاص بك. أنشئ رمزًا جديدًا في صفحة المنصة (Settings → Access Tokens، مع صلاحية قراءة النماذج المقيّدة) وأدخله من جديد.</translation>
  </message>
  <message>
   <source>The hub's answer makes no sense ({reason}). Try again later.</source>
   <translation>رد المنصة غير مفهوم ({reason}). حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The key was put into {before}, but this session offers {now}. Start the earlier keyring, or use your passphrase or recovery phrase; nothing was changed.</source>
   <translation>وُضع المفتاح في {before}، لكن هذه الجلسة توفر {now}. شغّل سلسلة المفاتيح السابقة، أو استخدم عبارة المرور أو عبارة الاسترداد؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>The keyring did not answer within {seconds} seconds. Look for a password dialog, answer it and try again.</source>
   <translation>لم تستجب سلسلة المفاتيح خلال {seconds} ث. ابحث عن نافذة كلمة مرور وأجب عنها وحاول مجددًا.</translation>
  </message>
  <message>
   <source>The keyring here ({backend}) is not known to encrypt what it keeps. Choose a passphrase instead.</source>
   <translation>لا يُعرف أن سلسلة المفاتيح هنا ({backend}) تشفّر ما تحفظه. اختر عبارة مرور بدلًا منها.</translation>
  </message>
  <message>
   <source>The keyring {backend} did not do what was asked ({detail}). Try again, or use a passphrase.</source>
   <translation>لم تنفّذ سلسلة المفاتيح {backend} المطلوب ({detail}). حاول مجددًا، أو استخدم عبارة مرور.</translation>
  </message>
  <message>
   <source>The keyring {backend} holds another key than this store needs. Use your passphrase or recovery phrase.</source>
   <translation>تحتوي سلسلة المفاتيح {backend} على مفتاح غير الذي يحتاج إليه هذا المخزن. استخدم عبارة المرور أو عبارة الاسترداد.</translation>
  </message>
  <message>
   <source>The keyring {backend} no longer holds Alcove's key. Use your passphrase or recovery phrase, or restore the keyring.</source>
   <translation>لم تعد سلسلة المفاتيح {backend} تحتوي على مفتاح Alcove. استخدم عبارة المرور أو عبارة الاسترداد، أو استعد سلسلة المفاتيح.</translation>
  </message>
  <message>
   <source>The keyring {backend} stayed locked. Unlock it and try again; nothing was changed.</source>
   <translation>بقيت سلسلة المفاتيح {backend} مقفلة. افتح قفلها وحاول مجددًا؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again; please report it if that does not help.</source>
   <translation>تتعذر قراءة قائمة النماذج الخاصة ببرنامج Alcove ({path}). ثبّت Alcove من جديد؛ وإن لم يُفد ذلك فأبلغ عن المشكلة.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with a context of {to} instead of {context} tokens.</source>
   <translation>نفدت الذاكرة. أُعيدت المحاولة بسياق قدره {to} من الرموز بدلًا من {context}.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with the chat's memory kept in 8 bits.</source>
   <translation>نفدت الذاكرة. أُعيدت المحاولة مع حفظ ذاكرة المحادثة بدقة 8 بت.</translation>
  </message>
  <message>
   <source>The model does not state its context length; 4,096 tokens are used.</source>
   <translation>لا يذكر النموذج طول سياقه؛ يُستخدم 4096 من الرموز.</translation>
  </message>
  <message>
   <source>The model has no word with which the answer could go on as the grammar wants. What it had written is kept; change the grammar or choose another model.</source>
   <translation>ليس لدى النموذج كلمة يمكن أن تستمر بها الإجابة كما تقتضي القواعد. ما كتبه محفوظ؛ غيّر القواعد أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>The model that searches documents by meaning stopped ({reason}). Documents are searched by their words; choose a smaller model if it happens again.</source>
   <translation>توقف النموذج الذي يبحث في المستندات بالمعنى ({reason}). يجري البحث في المستندات بكلماتها؛ اختر نموذجًا أصغر إن تكرر ذلك.</translation>
  </message>
  <message>
   <source>The model wrote no summary, so nothing was changed. Leave out the oldest messages instead, or try a larger model.</source>
   <translation>لم يكتب النموذج ملخصًا، لذا لم يتغير شيء. استبعد أقدم الرسائل بدلًا من ذلك، أو جرّب نموذجًا أكبر.</translation>
  </message>
  <message>
   <source>The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. Choose another file or another publisher.</source>
   <translation>لا يستطيع Alcove حفظ الاسم «{name}» بأمان، لذا لم يُنزَّل شيء. اختر ملفًا آخر أو ناشرًا آخر.</translation>
  </message>
  <message>
   <source>The new passphrase did not read back as written; the old one still works. Please report it.</source>
   <translation>لم تُقرأ عبارة المرور الجديدة كما كُتبت؛ والقديمة لا تزال تعمل. أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>The output could not be written ({reason}). Make room on the disk, or send it somewhere else.</source>
   <translation>تعذرت كتابة المخرجات ({reason}). وفّر مساحة على القرص، أو أرسلها إلى مكان آخر.</translation>
  </message>
  <message>
   <source>The process that reads documents could not be started. {reason} Try again; if it stays so, restart Alcove.</source>
   <translation>تعذر تشغيل العملية التي تقرأ المستندات. {reason} حاول مجددًا؛ وإن استمر ذلك فأعد تشغيل Alcove.</translation>
  </message>
  <message>
   <source>The settings could not be written ({reason}). They hold until Alcove closes; make room on the disk or check the folder's permissions.</source>
   <translation>تعذرت كتابة الإعدادات ({reason}). ستسري حتى إغلاق Alcove؛ وفّر مساحة على القرص أو تحقق من أذونات المجلد.</translation>
  </message>
  <message>
   <source>The stated vocabulary size differs from the real one.</source>
   <translation>حجم المفردات المذكور يختلف عن الحقيقي.</translation>
  </message>
  <message>
   <source>The system ended the engine, most likely because memory ran out. What it had written is kept. Close other programs, or choose a smaller model or context, and ask again.</source>
   <translation>أنهى النظام المحرّك، والأرجح أن السبب نفاد الذاكرة. ما كتبه محفوظ. أغلق برامج أخرى، أو اختر نموذجًا أو سياقًا أصغر، ثم اسأل مجددًا.</translation>
  </message>
  <message>
   <source>The table has {columns} columns; the first {shown} were taken.</source>
   <translation>عدد أعمدة الجدول: {columns}؛ أُخذ منها من البداية: {shown}.</translation>
  </message>
  <message>
   <source>The text of {pages} of {of} pages was recognized from pictures. It may hold mistakes.</source>
   <translation>الصفحات التي جرى التعرّف على نصها من صور: {pages} من {of}. قد يحتوي النص على أخطاء.</translation>
  </message>
  <message>
   <source>The tokenizer failed. Please report this.</source>
   <translation>فشل مُجزّئ الرموز. أبلغ عن هذه المشكلة.</translation>
  </message>
  <message>
   <source>There are files inside this file ({names}). They were not opened.</source>
   <translation>في هذا الملف ملفات أخرى ({names}). لم تُفتح.</translation>
  </message>
  <message>
   <source>There are {most} presets already. Delete one that you do not need.</source>
   <translation>بلغ عدد الإعدادات المسبقة حدّه الأقصى: {most}. احذف ما لا تحتاج إليه منها.</translation>
  </message>
  <message>
   <source>There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, or a newer Linux kernel.</source>
   <translation>توجد بطاقة AMD، لكن برنامج التشغيل amdgpu لا يُفصح عن ذاكرتها. استخدم برنامج التشغيل هذا، أو نواة Linux أحدث.</translation>
  </message>
  <message>
   <source>There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart the computer after installing.</source>
   <translation>توجد بطاقة NVIDIA، لكن برنامج تشغيل NVIDIA نفسه لا يعمل. ثبّته، أو أعد تشغيل الحاسوب بعد التثبيت.</translation>
  </message>
  <message>
   <source>There is no chat called “{name}”. `alcove chats list` shows what there is.</source>
   <translation>لا توجد محادثة باسم «{name}». يعرض الأمر `alcove chats list` الموجود منها.</translation>
  </message>
  <message>
   <source>There is no chat to export.</source>
   <translation>لا توجد محادثة لتصديرها.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” here. `alcove models list --all` shows all of them.</source>
   <translation>لا يوجد هنا نموذج باسم «{name}». يعرضها الأمر `alcove models list --all` كلها.</translation>
  </message>
  <message>
   <source>There is no model {id} on the hub, or it is private. Check the name, or enter your hub token if it is yours.</source>
   <translation>لا يوجد نموذج {id} على المنصة، أو أنه خاص. تحقق من الاسم، أو أدخل رمز الوصول إلى المنصة إن كان النموذج لك.</translation>
  </message>
  <message>
   <source>There is no quantization called {type}. Choose one from the list.</source>
   <translation>لا يوجد تكميم باسم {type}. اختر واحدًا من القائمة.</translation>
  </message>
  <message>
   <source>There is no question of yours here that could be answered. Choose one of your own messages, or an answer to one.</source>
   <translation>لا يوجد هنا سؤال منك يمكن الإجابة عنه. اختر إحدى رسائلك، أو إجابة عن إحداها.</translation>
  </message>
  <message>
   <source>There is no template family called {name}. Choose one from the list.</source>
   <translation>لا توجد عائلة قوالب باسم {name}. اختر واحدة من القائمة.</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens ({reason}). Choose a smaller context length in the settings, or a smaller model.</source>
   <translation>لا توجد ذاكرة كافية لسياق قدره {tokens} من الرموز ({reason}). اختر طول سياق أقصر في الإعدادات، أو نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>There is not enough memory to load this model ({reason}). Choose a smaller context length or a smaller model, or close other programs.</source>
   <translation>لا توجد ذاكرة كافية لتحميل هذا النموذج ({reason}). اختر طول سياق أقصر أو نموذجًا أصغر، أو أغلق برامج أخرى.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and resume; what is here is kept.</source>
   <translation>لا توجد مساحة كافية في {folder}: المطلوب {needed} والمتاح {free}. حرّر بعض المساحة واستأنف؛ ما نُزّل محفوظ.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and try again; nothing was kept.</source>
   <translation>لا توجد مساحة كافية في {folder}: المطلوب {needed} والمتاح {free}. حرّر بعض المساحة وحاول مجددًا؛ لم يُحتفظ بشيء.</translation>
  </message>
  <message>
   <source>There is text in this document that a reader does not see. The model sees it: be careful with what it says about this document.</source>
   <translation>في هذا المستند نص لا يراه القارئ. لكن النموذج يراه: توخَّ الحذر مما يقوله عن هذا المستند.</translation>
  </message>
  <message>
   <source>These presets are of a newer Alcove. Install that one to take them in.</source>
   <translation>هذه الإعدادات المسبقة من نسخة أحدث من Alcove. ثبّت تلك النسخة لإضافتها.</translation>
  </message>
  <message>
   <source>This Alcove's engine cannot use the graphics card found here, so models run on the processor. Install the Alcove version made for this card.</source>
   <translation>لا يستطيع محرّك نسخة Alcove هذه استخدام بطاقة الرسومات الموجودة هنا، لذا تعمل النماذج على المعالج. ثبّت إصدار Alcove المخصص لهذه البطاقة.</translation>
  </message>
  <message>
   <source>This answer broke off for an unknown reason. Ask again.</source>
   <translation>انقطعت هذه الإجابة لسبب مجهول. اسأل مجددًا.</translation>
  </message>
  <message>
   <source>This answer cannot go on, because something was said after it. Ask for the rest in a new message, or let the answer be written again.</source>
   <translation>لا يمكن متابعة هذه الإجابة لأن شيئًا قيل بعدها. اطلب البقية في رسالة جديدة، أو أعد كتابة الإجابة.</translation>
  </message>
  <message>
   <source>This cannot be put back: the message it followed was deleted too. Take that deletion back first, if it is still offered.</source>
   <translation>لا يمكن استعادة هذا: فالرسالة التي تسبقه حُذفت أيضًا. تراجع عن ذلك الحذف أولًا، إن كان التراجع لا يزال متاحًا.</translation>
  </message>
  <message>
   <source>This cannot be sent to the engine: {reason}</source>
   <translation>لا يمكن إرسال هذا إلى المحرّك: {reason}</translation>
  </message>
  <message>
   <source>This chat is too short for a summary of its beginning. Shorten your message, or choose a longer context for the model.</source>
   <translation>هذه المحادثة أقصر من أن تُلخَّص بدايتها. اختصر رسالتك، أو اختر سياقًا أطول للنموذج.</translation>
  </message>
  <message>
   <source>This collection no longer exists. Choose another one.</source>
   <translation>لم تعد هذه المجموعة موجودة. اختر غيرها.</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts, so the token cannot be kept safely. Set one up and try again.</source>
   <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح مشفّرة، لذا لا يمكن حفظ رمز الوصول بأمان. أعدّ واحدة وحاول مجددًا.</translation>
  </message>
  <message>
   <source>This computer has too little free memory, or is too slow, for any model of our list; the smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing other programs may help.</source>
   <translation>الذاكرة الحرة في هذا الحاسوب قليلة جدًا، أو أنه بطيء جدًا، لأي نموذج في قائمتنا؛ فأصغرها، {model}، ملف حجمه {bytes}. أما Pocket، النموذج المدمج، فيعمل هنا. قد يفيد إغلاق البرامج الأخرى.</translation>
  </message>
  <message>
   <source>This computer offers no keyring to keep the key in. Start or unlock one, use your passphrase or recovery phrase, or for a new store choose a passphrase.</source>
   <translation>لا يوفر هذا الحاسوب سلسلة مفاتيح لحفظ المفتاح فيها. شغّل واحدة أو افتح قفلها، أو استخدم عبارة المرور أو عبارة الاسترداد، أو اختر عبارة مرور لمخزن جديد.</translation>
  </message>
  <message>
   <source>This conversation no longer exists. It may have been deleted; choose another one.</source>
   <translation>لم تعد هذه المحادثة موجودة. ربما حُذفت؛ اختر محادثة أخرى.</translation>
  </message>
  <message>
   <source>This document came with an imported chat: its text is what that file says. To be sure, drop the document itself; it is read anew then.</source>
   <translation>جاء هذا المستند مع محادثة مستوردة: نصّه هو ما يقوله ذلك الملف. للتأكد، أفلت المستند نفسه وسيُقرأ من جديد.</translation>
  </message>
  <message>
   <source>This document is no longer kept here. Drop the file again to use it.</source>
   <translation>لم يعد هذا المستند محفوظًا هنا. أفلت الملف من جديد لاستخدامه.</translation>
  </message>
  <message>
   <source>This download is no longer in the list.</source>
   <translation>لم يعد هذا التنزيل في القائمة.</translation>
  </message>
  <message>
   <source>This file cannot chat; it is of the kind "{kind}". Choose the model file itself.</source>
   <translation>لا يستطيع هذا الملف المحادثة؛ فهو من النوع "{kind}". اختر ملف النموذج نفسه.</translation>
  </message>
  <message>
   <source>This file holds no presets that Alcove can read. Choose one that Alcove has exported.</source>
   <translation>لا يحتوي هذا الملف على إعدادات مسبقة يستطيع Alcove قراءتها. اختر ملفًا صدّره Alcove.</translation>
  </message>
  <message>
   <source>This file is damaged: {field}. Download it again.</source>
   <translation>هذا الملف تالف: {field}. نزّله من جديد.</translation>
  </message>
  <message>
   <source>This file is empty. The download probably failed; download it again.</source>
   <translation>هذا الملف فارغ. الأرجح أن التنزيل فشل؛ نزّله من جديد.</translation>
  </message>
  <message>
   <source>This file is incomplete: at least {missing} are missing (it has {size}). Download it again.</source>
   <translation>هذا الملف غير مكتمل: تنقصه {missing} على الأقل (حجمه {size}). نزّله من جديد.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove.</source>
   <translation>يستخدم هذا الملف الإصدار {version} من GGUF، وهو أحدث مما تقرؤه نسخة Alcove هذه. حدّث Alcove.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, which is no longer supported. Download a newer conversion.</source>
   <translation>يستخدم هذا الملف الإصدار {version} من GGUF، ولم يعد مدعومًا. نزّل تحويلًا أحدث.</translation>
  </message>
  <message>
   <source>This folder no longer exists. Choose another one.</source>
   <translation>لم يعد هذا المجلد موجودًا. اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <source>This is a Git LFS pointer, not the model itself. Download the real file (`git lfs pull`).</source>
   <translation>هذا مؤشر Git LFS وليس النموذج نفسه. نزّل الملف الحقيقي (`git lfs pull`).</translation>
  </message>
  <message>
   <source>This is a web page, not a model. Open the download link in a browser, or download the model inside Alcove.</source>
   <translation>هذه صفحة ويب وليست نموذجًا. افتح رابط التنزيل في متصفح، أو نزّل النموذج من داخل Alcove.</translation>
  </message>
  <message>
   <source>This is not a GGUF model. Choose a file that ends in .gguf.</source>
   <translation>هذا ليس نموذج GGUF. اختر ملفًا ينتهي بـ ‎.gguf.</translation>
  </message>
  <message>
   <source>This key does not open the store {path}. Use the key or passphrase it was made with; nothing was changed.</source>
   <translation>لا يفتح هذا المفتاح المخزن {path}. استخدم المفتاح أو عبارة المرور التي أُنشئ بها؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>This mail is encrypted. Its text cannot be read here: open it in your mail program, and save or copy the text there.</source>
   <translation>رسالة البريد هذه مشفّرة. لا يمكن قراءة نصها هنا: افتحها في برنامج بريدك، واحفظ النص أو انسخه هناك.</translation>
  </message>
  <message>
   <source>This message is too large to be sent to the engine ({bytes}).</source>
   <translation>هذه الرسالة أكبر من أن تُرسل إلى المحرّك ({bytes}).</translation>
  </message>
  <message>
   <source>This message no longer exists in this conversation. Open the conversation again.</source>
   <translation>لم تعد هذه الرسالة موجودة في هذه المحادثة. افتح المحادثة من جديد.</translation>
  </message>
  <message>
   <source>This model cannot be made smaller this way: {reason}. Choose another type or another file.</source>
   <translation>لا يمكن تصغير هذا النموذج بهذه الطريقة: {reason}. اختر نوعًا آخر أو ملفًا آخر.</translation>
  </message>
  <message>
   <source>This model gave no usable result for a text. Documents are searched by their words; choose another model for searching by meaning.</source>
   <translation>لم يُعطِ هذا النموذج نتيجة صالحة لأحد النصوص. يجري البحث في المستندات بكلماتها؛ اختر نموذجًا آخر للبحث بالمعنى.</translation>
  </message>
  <message>
   <source>This model has no chat template; one that fits its family is used.</source>
   <translation>ليس لهذا النموذج قالب محادثة؛ يُستخدم قالب يناسب عائلته.</translation>
  </message>
  <message>
   <source>This model is quantized below 8 bits already; a copy made from the original would be better.</source>
   <translation>هذا النموذج مكمّم أصلًا إلى أقل من 8 بت؛ والأفضل نسخة مأخوذة من الأصل.</translation>
  </message>
  <message>
   <source>This model translates or embeds text; it cannot chat.</source>
   <translation>هذا النموذج يترجم النص أو يحوّله إلى تضمينات؛ ولا يستطيع المحادثة.</translation>
  </message>
  <message>
   <source>This model uses an old storage format (type {type}, in {tensor}) that is no longer supported. Download another quantization.</source>
   <translation>يستخدم هذا النموذج صيغة تخزين قديمة (النوع {type}، في {tensor}) لم تعد مدعومة. نزّل تكميمًا آخر.</translation>
  </message>
  <message>
   <source>This model was made for big-endian computers. Download the ordinary version.</source>
   <translation>أُعدّ هذا النموذج لحواسيب big-endian. نزّل النسخة العادية.</translation>
  </message>
  <message>
   <source>This model was not made to search by meaning. Choose an embedding model in the GGUF format.</source>
   <translation>لم يُصنع هذا النموذج للبحث بالمعنى. اختر نموذج تضمين بتنسيق GGUF.</translation>
  </message>
  <message>
   <source>This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about twice the memory.</source>
   <translation>لا يمكن حفظ ذاكرة KV المؤقتة لهذا النموذج بدقة 8 بت، لذا تُستخدم 16 بت؛ وتشغل نحو ضعف الذاكرة.</translation>
  </message>
  <message>
   <source>This model's chat template was refused; one of its family is used.</source>
   <translation>رُفض قالب محادثة هذا النموذج؛ يُستخدم قالب من عائلته.</translation>
  </message>
  <message>
   <source>This model's template adds a web address to the conversation. Be careful, or choose another template.</source>
   <translation>يضيف قالب هذا النموذج عنوان ويب إلى المحادثة. توخَّ الحذر، أو اختر قالبًا آخر.</translation>
  </message>
  <message>
   <source>This model's template does not pass your text on unchanged. Choose another template.</source>
   <translation>لا يمرّر قالب هذا النموذج نصك دون تغيير. اختر قالبًا آخر.</translation>
  </message>
  <message>
   <source>This page of {name} cannot be shown as a picture.</source>
   <translation>لا يمكن عرض هذه الصفحة من {name} كصورة.</translation>
  </message>
  <message>
   <source>This password does not open {name}. Type it again.</source>
   <translation>لا تفتح كلمة المرور هذه الملف {name}. اكتبها من جديد.</translation>
  </message>
  <message>
   <source>This server cannot continue a download: after a break it begins anew.</source>
   <translation>لا يستطيع هذا الخادم متابعة تنزيل: بعد الانقطاع يبدأ من جديد.</translation>
  </message>
  <message>
   <source>This store cannot be opened by {kind}. Use another way to unlock it.</source>
   <translation>لا يمكن فتح هذا المخزن بواسطة {kind}. استخدم طريقة أخرى لفتح قفله.</translation>
  </message>
  <message>
   <source>This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an HTTP proxy to connect.</source>
   <translation>يستخدم هذا النظام وكيل {proxy} لا يستطيع Alcove استخدامه ولن يتجاوزه. عيّن وكيل HTTP للاتصال.</translation>
  </message>
  <message>
   <source>This user account may not ask NVIDIA's driver about the graphics card. Ask whoever manages this computer for access.</source>
   <translation>لا يُسمح لحساب المستخدم هذا بالاستعلام من برنامج تشغيل NVIDIA عن بطاقة الرسومات. اطلب صلاحية الوصول ممن يدير هذا الحاسوب.</translation>
  </message>
  <message>
   <source>This would make the chats at {path} unreadable for ever, so it was not done. Unlock the existing store, or move the folder away first.</source>
   <translation>كان هذا سيجعل المحادثات في {path} غير مقروءة إلى الأبد، لذا لم يُنفَّذ. افتح قفل المخزن الموجود، أو انقل المجلد إلى مكان آخر أولًا.</translation>
  </message>
  <message>
   <source>Too large for this computer: {missing} of memory are missing.</source>
   <translation>كبير جدًا على هذا الحاسوب: تنقص {missing} من الذاكرة.</translation>
  </message>
  <message>
   <source>What is there of the answer does not follow the grammar, so that it cannot be continued. Ask for a new answer, or remove the grammar.</source>
   <translation>ما كُتب من الإجابة لا يتبع القواعد، لذا لا يمكن متابعتها. اطلب إجابة جديدة، أو أزل القواعد.</translation>
  </message>
  <message>
   <source>What the server sent as {name} is not a model file. Nothing was kept; choose another file or try later.</source>
   <translation>ما أرسله الخادم باسم {name} ليس ملف نموذج. لم يُحتفظ بشيء؛ اختر ملفًا آخر أو حاول لاحقًا.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>مع نموذج المسودة لإجابات أسرع: {bytes} من الذاكرة، وتنقص منها {missing}. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>مع نموذج المسودة لإجابات أسرع: {bytes} من الذاكرة، ولا تزال الذاكرة الرئيسية تتسع له. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>مع نموذج المسودة لإجابات أسرع: {bytes} من الذاكرة، ولا تزال بطاقة الرسومات تتسع له. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>مع نموذج المسودة لإجابات أسرع: {bytes} من الذاكرة، و{gpu_layers} من {layers} طبقة على بطاقة الرسومات. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>مع قارئ الصور: {bytes} من الذاكرة، وتنقص منها {missing}. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>مع قارئ الصور: {bytes} من الذاكرة، ولا تزال الذاكرة الرئيسية تتسع له. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>مع قارئ الصور: {bytes} من الذاكرة، ولا تزال بطاقة الرسومات تتسع له. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>مع قارئ الصور: {bytes} من الذاكرة، و{gpu_layers} من {layers} طبقة على بطاقة الرسومات. لا يستخدمه Alcove بعد.</translation>
  </message>
  <message>
   <source>Your chats were written by a newer Alcove (version {found} of the store, this one knows {known}). Install the newer Alcove; nothing was changed.</source>
   <translation>كتبت محادثاتك نسخة أحدث من Alcove (إصدار المخزن {found}، وهذه النسخة تعرف {known}). ثبّت Alcove الأحدث؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>{count} characters could not be read; � stands for them.</source>
   <translation>المحارف التي تعذرت قراءتها ووُضع � مكانها: {count}.</translation>
  </message>
  <message>
   <source>{count} sheets of this file are hidden. Their cells were read too.</source>
   <translation>الأوراق المخفية في هذا الملف: {count}. قُرئت خلاياها أيضًا.</translation>
  </message>
  <message>
   <source>{count} slides of this presentation are hidden. Their text was read too.</source>
   <translation>الشرائح المخفية في هذا العرض التقديمي: {count}. قُرئ نصها أيضًا.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check that the disk is connected and that you may write there, then resume.</source>
   <translation>تعذرت الكتابة في {folder} ({reason}). تحقق من أن القرص موصول وأن لديك إذن الكتابة فيه، ثم استأنف.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check the folder's permissions.</source>
   <translation>تعذرت الكتابة في {folder} ({reason}). تحقق من أذونات المجلد.</translation>
  </message>
  <message>
   <source>{folder} is a link that leads out of the models folder. Remove the link and try again.</source>
   <translation>المجلد {folder} رابط يؤدي إلى خارج مجلد النماذج. أزل الرابط وحاول مجددًا.</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Check the connection and try again.</source>
   <translation>يتعذر الوصول إلى {host} ({reason}). تحقق من الاتصال وحاول مجددًا.</translation>
  </message>
  <message>
   <source>{host} did not answer in time. Try again in a moment.</source>
   <translation>لم يستجب {host} في الوقت المناسب. حاول مجددًا بعد لحظات.</translation>
  </message>
  <message>
   <source>{host} sent an answer in a form Alcove does not accept. Try again later.</source>
   <translation>أرسل {host} ردًا بصيغة لا يقبلها Alcove. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>{host} sent far more than was asked for, so Alcove stopped reading. Try again later.</source>
   <translation>أرسل {host} أكثر بكثير مما طُلب، فأوقف Alcove القراءة. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>{host} was to be reached without encryption, so Alcove did not connect.</source>
   <translation>كان الوصول إلى {host} سيتم دون تشفير، لذا لم يتصل Alcove به.</translation>
  </message>
  <message>
   <source>{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your hub token.</source>
   <translation>يطلب {id} قبول شروطه أولًا. افتح {url} واقبلها، ثم أعطِ Alcove رمز الوصول إلى المنصة.</translation>
  </message>
  <message>
   <source>{id} has no GGUF files. Look for a version of it with GGUF in its name.</source>
   <translation>لا يحتوي {id} على ملفات GGUF. ابحث عن نسخة منه يتضمن اسمها GGUF.</translation>
  </message>
  <message>
   <source>{id} has no {wanted}. It has: {choices}.</source>
   <translation>لا يحتوي {id} على {wanted}. المتوفر فيه: {choices}.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that fits on your graphics card, with room for {context} tokens of conversation.</source>
   <translation>النموذج {model} بالتكميم {quantization} هو أقوى نموذج في قائمتنا تتسع له بطاقة الرسومات لديك، مع مساحة لقدر {context} من رموز المحادثة.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that your processor runs at a reading pace: about {rate} tokens a second.</source>
   <translation>النموذج {model} بالتكميم {quantization} هو أقوى نموذج في قائمتنا يشغّله معالجك بسرعة القراءة: نحو {rate} من الرموز في الثانية.</translation>
  </message>
  <message>
   <source>{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} layers) and the rest on the processor: about {rate} tokens a second.</source>
   <translation>يعمل {model} بالتكميم {quantization} جزئيًا على بطاقة الرسومات لديك ({gpu_layers} من {layers} طبقة) والباقي على المعالج: نحو {rate} من الرموز في الثانية.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}</source>
   <translation>تعذرت قراءة {name}: {reason}</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}. Check the disk.</source>
   <translation>تعذرت قراءة {name}: {reason}. افحص القرص.</translation>
  </message>
  <message>
   <source>{name} does not match the published checksum and was removed. Try again; if it stays, the file on the hub is damaged.</source>
   <translation>لا يطابق {name} المجموع الاختباري المنشور، وقد أُزيل. حاول مجددًا؛ وإن تكرر ذلك فالملف على المنصة تالف.</translation>
  </message>
  <message>
   <source>{name} has declarations inside that no document of its kind needs and that can do harm. It was not read.</source>
   <translation>يحتوي {name} على تعريفات لا يحتاج إليها أي مستند من نوعه وقد تُحدث ضررًا. لم يُقرأ.</translation>
  </message>
  <message>
   <source>{name} has no text in it.</source>
   <translation>لا يحتوي {name} على أي نص.</translation>
  </message>
  <message>
   <source>{name} is a folder or a device, not a file. Choose a model file.</source>
   <translation>العنصر {name} مجلد أو جهاز وليس ملفًا. اختر ملف نموذج.</translation>
  </message>
  <message>
   <source>{name} is a folder; add the files in it instead.</source>
   <translation>{name} مجلد؛ أضف الملفات الموجودة فيه بدلًا منه.</translation>
  </message>
  <message>
   <source>{name} is a picture, and Alcove reads text. If it shows a page, save it as a PDF: the text of scanned pages can be recognised where Tesseract is installed.</source>
   <translation>الملف {name} صورة، وAlcove يقرأ النصوص. إن كانت الصورة لصفحة فاحفظها بصيغة PDF: يمكن التعرّف على نص الصفحات الممسوحة ضوئيًا إذا كان Tesseract مثبتًا.</translation>
  </message>
  <message>
   <source>{name} is already there. Choose another name or delete it first.</source>
   <translation>الاسم {name} موجود بالفعل. اختر اسمًا آخر أو احذفه أولًا.</translation>
  </message>
  <message>
   <source>{name} is an archive. Unpack it and add the files inside.</source>
   <translation>الملف {name} أرشيف مضغوط. فك ضغطه وأضف الملفات الموجودة فيه.</translation>
  </message>
  <message>
   <source>{name} is being downloaded by another Alcove. Let that one finish, or close it and resume here.</source>
   <translation>تُنزّل نسخة أخرى من Alcove الملف {name}. دعها تُكمل، أو أغلقها واستأنف هنا.</translation>
  </message>
  <message>
   <source>{name} is damaged or not what its name says, so it could not be read. Open it in its own program and save it again.</source>
   <translation>الملف {name} تالف أو ليس ما يدل عليه اسمه، لذا تعذرت قراءته. افتحه في برنامجه واحفظه من جديد.</translation>
  </message>
  <message>
   <source>{name} is in the format that {program} had before 2007, or protected by a password. Open it there and save it in the current format, without a password.</source>
   <translation>الملف {name} بالصيغة التي استخدمها {program} قبل عام 2007، أو محمي بكلمة مرور. افتحه هناك واحفظه بالصيغة الحالية، دون كلمة مرور.</translation>
  </message>
  <message>
   <source>{name} is locked in a way that cannot be opened here. Save it without encryption in the program it was made with, and add that file.</source>
   <translation>الملف {name} مقفل بطريقة لا يمكن فتحها هنا. احفظه دون تشفير في البرنامج الذي أُنشئ به، ثم أضف ذلك الملف.</translation>
  </message>
  <message>
   <source>{name} is locked. Type its password to read it.</source>
   <translation>الملف {name} مقفل. اكتب كلمة مروره لقراءته.</translation>
  </message>
  <message>
   <source>{name} is no longer in {id} on the hub. Look at the model's page for its files now.</source>
   <translation>لم يعد {name} موجودًا في {id} على المنصة. راجع صفحة النموذج لمعرفة ملفاته الحالية.</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose it again.</source>
   <translation>لم يعد {name} موجودًا. اختره من جديد.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>العنصر {name} ليس ملفًا.</translation>
  </message>
  <message>
   <source>{name} is not a text file in any known encoding.</source>
   <translation>الملف {name} ليس ملفًا نصيًا بأي ترميز معروف.</translation>
  </message>
  <message>
   <source>{name} is not there any more.</source>
   <translation>لم يعد {name} موجودًا هناك.</translation>
  </message>
  <message>
   <source>{name} is protected by a password, which Alcove cannot open for Office documents. Save a copy without a password.</source>
   <translation>الملف {name} محمي بكلمة مرور، ولا يستطيع Alcove فتح مستندات Office المحمية بها. احفظ نسخة دون كلمة مرور.</translation>
  </message>
  <message>
   <source>{name} is protected by the shop that sold it, so only that shop's programs can open it. Add a copy without this protection.</source>
   <translation>الملف {name} محمي من المتجر الذي باعه، فلا تفتحه إلا برامج ذلك المتجر. أضف نسخة دون هذه الحماية.</translation>
  </message>
  <message>
   <source>{name} is too large: {bytes}; at most {limit} can be read. Split it, or add only the part that matters.</source>
   <translation>الملف {name} كبير جدًا: {bytes}؛ أقصى ما يمكن قراءته {limit}. قسّمه، أو أضف الجزء المهم منه فقط.</translation>
  </message>
  <message>
   <source>{name} keeps changing on the hub, or its server contradicts itself. Try again later.</source>
   <translation>يتغير {name} باستمرار على المنصة، أو أن خادمه يناقض نفسه. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>لا يُسمح بقراءة {name}. غيّر أذوناته.</translation>
  </message>
  <message>
   <source>{name} should be part {part} of {parts}, but its name or content does not fit. Restore the original file names.</source>
   <translation>يُفترض أن يكون {name} الجزء {part} من {parts}، لكن اسمه أو محتواه غير مطابق. استعد أسماء الملفات الأصلية.</translation>
  </message>
  <message>
   <source>{name} would unpack to far more than a document has. It was not read, because such files are made to bring programs down.</source>
   <translation>حجم {name} بعد فك ضغطه أكبر بكثير من حجم أي مستند. لم يُقرأ، لأن ملفات كهذه تُعدّ لتعطيل البرامج.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are damaged and were left out.</source>
   <translation>الصفحات التالفة المستبعدة: {pages} من {of}.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures with invisible text, as scanners make them. The text may differ from the picture.</source>
   <translation>الصفحات التي هي صور معها نص غير مرئي، كما تُنشئها الماسحات الضوئية: {pages} من {of}. قد يختلف النص عن الصورة.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. To have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.</source>
   <translation>الصفحات التي هي صور بلا نص، كالممسوحة ضوئيًا: {pages} من {of}. لقراءتها ثبّت Tesseract OCR ‏(tesseract-ocr.github.io)، ثم أضف الملف من جديد.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. What stands on them was not read.</source>
   <translation>الصفحات التي هي صور بلا نص، كالممسوحة ضوئيًا: {pages} من {of}. لم يُقرأ ما فيها.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({detail}). Check that the disk is connected and that you may write there.</source>
   <translation>تتعذر قراءة {path} أو الكتابة فيه ({detail}). تحقق من أن القرص موصول وأن لديك إذن الكتابة فيه.</translation>
  </message>
  <message>
   <source>{path} is missing; without it the chats cannot be unlocked. Put it back from a copy of the folder.</source>
   <translation>الملف {path} مفقود؛ ولا يمكن فتح قفل المحادثات من دونه. أعده من نسخة من المجلد.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed.</source>
   <translation>كتبت {path} نسخة أحدث من Alcove. ثبّت Alcove الأحدث؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or download this quantization.</source>
   <translation>يحتاج {type} إلى مصفوفة أهمية لا يستطيع Alcove إنشاءها. اختر Q2_K أو أكبر، أو نزّل هذا التكميم.</translation>
  </message>
  <message>
   <source>“{name}” belongs to Alcove itself and cannot be deleted.</source>
   <translation>ينتمي «{name}» إلى Alcove نفسه ولا يمكن حذفه.</translation>
  </message>
  <message>
   <source>“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it there.</source>
   <translation>ينتمي «{name}» إلى برنامج أو مجلد آخر، لذا لا يحذفه Alcove. احذفه من هناك.</translation>
  </message>
  <message>
   <source>“{name}” could not be deleted ({reason}). Close whatever uses it and try again.</source>
   <translation>تعذر حذف «{name}» ({reason}). أغلق ما يستخدمه وحاول مجددًا.</translation>
  </message>
  <message>
   <source>“{name}” could not be read ({reason}). Make sure that you may open it, and try again.</source>
   <translation>تعذرت قراءة «{name}» ({reason}). تأكد من أن لديك إذنًا بفتحه، وحاول مجددًا.</translation>
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Make room on the disk, or choose another place.</source>
   <translation>تعذرت كتابة «{name}» ({reason}). وفّر مساحة على القرص، أو اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder.</source>
   <translation>لا يحتوي «{name}» على محادثات بصيغة يعرفها Alcove. يقرأ Alcove ما تصدّره ChatGPT وClaude وLM Studio وJan وOpen WebUI وGPT4All، وما يصدّره هو؛ اختر ملفًا أو مجلدًا من هذا النوع.</translation>
  </message>
  <message>
   <source>“{name}” is already there and was not touched. Choose another name.</source>
   <translation>«{name}» موجود بالفعل ولم يُمسّ. اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again.</source>
   <translation>الملف «{name}» تالف ولا يمكن فتحه كأرشيف ZIP. نزّله أو صدّره من جديد.</translation>
  </message>
  <message>
   <source>“{name}” is the database of another program. Let that program export the chats, and choose the file it writes.</source>
   <translation>«{name}» قاعدة بيانات لبرنامج آخر. صدّر المحادثات من ذلك البرنامج، واختر الملف الذي يكتبه.</translation>
  </message>
  <message>
   <source>“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, and choose the file with the chats.</source>
   <translation>يسرد «{name}» ملفات أكثر مما في تصدير للمحادثات، لذا لم يُفتح. فُكّ ضغطه واختر الملف الذي يضم المحادثات.</translation>
  </message>
  <message>
   <source>“{name}” means {count} chats. Give the number that `alcove chats list` shows.</source>
   <translation>عدد المحادثات التي يدل عليها «{name}»: {count}. اذكر الرقم الذي يعرضه `alcove chats list`.</translation>
  </message>
  <message>
   <source>“{name}” means {count} models here. Name the quantization too, or give the path.</source>
   <translation>عدد النماذج التي يدل عليها «{name}» هنا: {count}. حدّد التكميم أيضًا، أو اذكر المسار.</translation>
  </message>
  <message>
   <source>“{template}” is no prompt style that Alcove knows. Choose one from the list.</source>
   <translation>«{template}» ليس نمط مطالبة يعرفه Alcove. اختر واحدًا من القائمة.</translation>
  </message>
  <message>
   <source>“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a pasted address.</source>
   <translation>لا يدل «{text}» على أي نموذج. حدّد ملف GGUF، أو نموذجًا من المنصة مثل OWNER/NAME، أو عنوانًا منسوخًا.</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Choose a model</source>
   <translation>اختيار نموذج</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>فتح الرابط</translation>
  </message>
  <message>
   <source>Open this link in your browser?</source>
   <translation>هل تريد فتح هذا الرابط في متصفحك؟</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About</source>
   <translation>حول</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>إدارة الإعدادات المسبقة…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>عرض الاختصارات</translation>
  </message>
  <message>
   <source>Versions and licences…</source>
   <translation>الإصدارات والرخص…</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>1 model</source>
   <translation>نموذج واحد</translation>
  </message>
  <message>
   <source>A folder with models</source>
   <translation>مجلد فيه نماذج</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>مهايئ</translation>
  </message>
  <message>
   <source>Alcove's own take {size}</source>
   <translation>تشغل نماذج Alcove {size}</translation>
  </message>
  <message>
   <source>All {n} parts are deleted.</source>
   <translation>تُحذف الأجزاء كلها ({n}).</translation>
  </message>
  <message>
   <source>Cannot be opened</source>
   <translation>لا يمكن فتحه</translation>
  </message>
  <message>
   <source>Changes another model; it cannot chat alone</source>
   <translation>يغيّر نموذجًا آخر؛ ولا يستطيع المحادثة وحده</translation>
  </message>
  <message>
   <source>Comes with Alcove</source>
   <translation>مرفق مع Alcove</translation>
  </message>
  <message>
   <source>Compares texts; it cannot chat</source>
   <translation>يقارن النصوص؛ ولا يستطيع المحادثة</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Delete {name} from this computer?</source>
   <translation>هل تريد حذف {name} من هذا الحاسوب؟</translation>
  </message>
  <message>
   <source>Downloaded by Alcove</source>
   <translation>نزّله Alcove</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>Embedding</source>
   <translation>تضمين</translation>
  </message>
  <message>
   <source>Filter models</source>
   <translation>ترشيح النماذج</translation>
  </message>
  <message>
   <source>Guesses ahead for a larger model; it cannot chat alone</source>
   <translation>يخمّن مسبقًا لنموذج أكبر؛ ولا يستطيع المحادثة وحده</translation>
  </message>
  <message>
   <source>Helps to make models smaller</source>
   <translation>يساعد على تصغير النماذج</translation>
  </message>
  <message>
   <source>Holds no model that can chat</source>
   <translation>لا يحتوي على نموذج يستطيع المحادثة</translation>
  </message>
  <message>
   <source>Hugging Face cache</source>
   <translation>ذاكرة Hugging Face المؤقتة</translation>
  </message>
  <message>
   <source>Importance matrix</source>
   <translation>مصفوفة الأهمية</translation>
  </message>
  <message>
   <source>In pieces that must be joined first</source>
   <translation>في قطع يجب دمجها أولًا</translation>
  </message>
  <message>
   <source>Lets a model see pictures; belongs to the model beside it</source>
   <translation>يتيح لنموذج رؤية الصور؛ ينتمي إلى النموذج المجاور له</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>فحص مجددًا</translation>
  </message>
  <message>
   <source>Not a model</source>
   <translation>ليس نموذجًا</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>مفتوح الآن</translation>
  </message>
  <message>
   <source>Opened by hand</source>
   <translation>فُتح يدويًا</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing</source>
   <translation>الجزء {part} من {parts} مفقود</translation>
  </message>
  <message>
   <source>The folder {folder} is not there now.</source>
   <translation>المجلد {folder} غير متاح الآن.</translation>
  </message>
  <message>
   <source>The model is open now and will be closed first.</source>
   <translation>النموذج مفتوح الآن وسيُغلق أولًا.</translation>
  </message>
  <message>
   <source>There are too many files to look at all; some are not listed.</source>
   <translation>الملفات أكثر من أن تُفحص كلها؛ وبعضها غير معروض.</translation>
  </message>
  <message>
   <source>This frees {size}.</source>
   <translation>يحرّر هذا {size}.</translation>
  </message>
  <message>
   <source>Vision projector</source>
   <translation>مُسقِط الرؤية</translation>
  </message>
  <message>
   <source>Your chats stay; to use the model again, download it again.</source>
   <translation>تبقى محادثاتك؛ ولاستخدام النموذج مجددًا، نزّله من جديد.</translation>
  </message>
  <message>
   <source>Your folder</source>
   <translation>مجلدك</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>مفتوح الآن</translation>
  </message>
  <message>
   <source>sees pictures</source>
   <translation>يرى الصور</translation>
  </message>
  <message>
   <source>{count} of {parts} parts are missing</source>
   <translation>الأجزاء المفقودة: {count} من {parts}</translation>
  </message>
  <message>
   <source>{name} is now here as {type} too.</source>
   <translation>صار {name} متاحًا هنا بالنوع {type} أيضًا.</translation>
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation>حُذف {name}.</translation>
  </message>
  <message>
   <source>{name} was deleted. {size} are free again.</source>
   <translation>حُذف {name}. المساحة المحرّرة: {size}.</translation>
  </message>
  <message>
   <source>{n} models</source>
   <translation>النماذج: {n}</translation>
  </message>
 </context>
 <context>
  <name>ShelfDelegate</name>
  <message>
   <source>Name of the model</source>
   <translation>اسم النموذج</translation>
  </message>
 </context>
 <context>
  <name>ShelfDetail</name>
  <message>
   <source>Make a smaller one…</source>
   <translation>إنشاء نسخة أصغر…</translation>
  </message>
  <message>
   <source>More to do with this model</source>
   <translation>إجراءات أخرى لهذا النموذج</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>لم يُفحص بعد.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>مفتوح الآن</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>التكميمات…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>الإعدادات…</translation>
  </message>
  <message>
   <source>Those of this model here, with size, quality and speed.</source>
   <translation>تكميمات هذا النموذج هنا، مع الحجم والجودة والسرعة.</translation>
  </message>
  <message>
   <source>{verdict}, {speed}. {details}</source>
   <translation>{verdict}، {speed}. {details}</translation>
  </message>
  <message>
   <source>{verdict}. {details}</source>
   <translation>{verdict}. {details}</translation>
  </message>
 </context>
 <context>
  <name>ShelfList</name>
  <message>
   <source>Delete (a file of yours)</source>
   <translation>حذف (ملف لك)</translation>
  </message>
  <message>
   <source>Delete (belongs to {program})</source>
   <translation>حذف (ينتمي إلى {program})</translation>
  </message>
  <message>
   <source>Delete (comes with Alcove)</source>
   <translation>حذف (مرفق مع Alcove)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>حذف…</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>إنشاء نسخة أصغر…</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>النماذج على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>التكميمات…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>تغيير الاسم</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>الإعدادات…</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
 </context>
 <context>
  <name>ShelfModel</name>
  <message>
   <source>Other files</source>
   <translation>ملفات أخرى</translation>
  </message>
  <message>
   <source>To chat with</source>
   <translation>للمحادثة</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>About Alcove: versions and licences</source>
   <translation>حول Alcove: الإصدارات والرخص</translation>
  </message>
  <message>
   <source>Add a folder of documents to this chat</source>
   <translation>إضافة مجلد مستندات إلى هذه المحادثة</translation>
  </message>
  <message>
   <source>Add documents to this chat</source>
   <translation>إضافة مستندات إلى هذه المحادثة</translation>
  </message>
  <message>
   <source>All commands, chats and models</source>
   <translation>كل الأوامر والمحادثات والنماذج</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>اختيار نموذج</translation>
  </message>
  <message>
   <source>Collections of documents</source>
   <translation>مجموعات المستندات</translation>
  </message>
  <message>
   <source>Delete the chat (in the list)</source>
   <translation>حذف المحادثة (في القائمة)</translation>
  </message>
  <message>
   <source>Every request that was made of the network</source>
   <translation>كل طلب أُجري عبر الشبكة</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>تصدير كل المحادثات</translation>
  </message>
  <message>
   <source>Export this chat</source>
   <translation>تصدير هذه المحادثة</translation>
  </message>
  <message>
   <source>Find and manage models</source>
   <translation>البحث عن النماذج وإدارتها</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>بحث في هذه المحادثة</translation>
  </message>
  <message>
   <source>How this chat is answered</source>
   <translation>كيفية الإجابة في هذه المحادثة</translation>
  </message>
  <message>
   <source>Import chats of other programs</source>
   <translation>استيراد محادثات من برامج أخرى</translation>
  </message>
  <message>
   <source>Light or dark colours</source>
   <translation>ألوان فاتحة أو داكنة</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>New line in the message</source>
   <translation>سطر جديد في الرسالة</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>المحادثة التالية</translation>
  </message>
  <message>
   <source>Next message of this chat</source>
   <translation>الرسالة التالية في هذه المحادثة</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>فتح ملف GGUF</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>الإعدادات المسبقة</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>المحادثة السابقة</translation>
  </message>
  <message>
   <source>Previous message of this chat</source>
   <translation>الرسالة السابقة في هذه المحادثة</translation>
  </message>
  <message>
   <source>Put the chat into the archive, or take it out</source>
   <translation>وضع المحادثة في الأرشيف أو إخراجها منه</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>Rename the chat (in the list)</source>
   <translation>تغيير اسم المحادثة (في القائمة)</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>بحث في المحادثات</translation>
  </message>
  <message>
   <source>Send (Enter does too)</source>
   <translation>إرسال (وكذلك Enter)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Show or hide the list of chats</source>
   <translation>إظهار قائمة المحادثات أو إخفاؤها</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>إظهار هذا الحاسوب أو إخفاؤه</translation>
  </message>
  <message>
   <source>Stop the answer, or leave a page</source>
   <translation>إيقاف الإجابة، أو مغادرة صفحة</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored</source>
   <translation>محادثة مؤقتة: لا يُحفظ منها شيء</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>الأرشيف</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>هذه القائمة</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>كتابة رسالة</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>الاختصارات</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Chats are encrypted</source>
   <translation>المحادثات مشفّرة</translation>
  </message>
  <message>
   <source>Find, download and manage models</source>
   <translation>البحث عن النماذج وتنزيلها وإدارتها</translation>
  </message>
  <message>
   <source>Hide the list of chats</source>
   <translation>إخفاء قائمة المحادثات</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>More for all chats</source>
   <translation>المزيد لكل المحادثات</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>غير مشفّرة</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>You chose to keep chats unencrypted. Settings explain this.</source>
   <translation>اخترت حفظ المحادثات دون تشفير. تشرح الإعدادات ذلك.</translation>
  </message>
  <message>
   <source>Your chats are encrypted on this computer.</source>
   <translation>محادثاتك مشفّرة على هذا الحاسوب.</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>Close the source</source>
   <translation>إغلاق المصدر</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>الصفحة التالية</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>المصدر التالي</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>الصفحة</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>الصفحة السابقة</translation>
  </message>
  <message>
   <source>Page {place}</source>
   <translation>الصفحة {place}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Source before</source>
   <translation>المصدر السابق</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} من {count}</translation>
  </message>
 </context>
 <context>
  <name>Sources</name>
  <message>
   <source>This document is not kept in Alcove any more.</source>
   <translation>لم يعد هذا المستند محفوظًا في Alcove.</translation>
  </message>
 </context>
 <context>
  <name>SpeedCard</name>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>الرمز الأول</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>المطالبة</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} ث</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>‎{n} tokens/s</translation>
  </message>
 </context>
 <context>
  <name>TextSheet</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
 </context>
 <context>
  <name>TransferSheet</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <source>What was left out or changed</source>
   <translation>ما استُبعد أو عُدّل</translation>
  </message>
 </context>
 <context>
  <name>Transfers</name>
  <message>
   <source>1 chat came in.</source>
   <translation>أُضيفت محادثة واحدة.</translation>
  </message>
  <message>
   <source>Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and GPT4All, and its own. They stay on this computer, encrypted like your other chats.</source>
   <translation>يضيف Alcove ما تصدّره ChatGPT وClaude وLM Studio وJan وOpen WebUI وGPT4All، وما يصدّره هو. تبقى على هذا الحاسوب، مشفّرة مثل سائر محادثاتك.</translation>
  </message>
  <message>
   <source>Alcove's own format</source>
   <translation>صيغة Alcove الخاصة</translation>
  </message>
  <message>
   <source>All chats go into one ZIP file.</source>
   <translation>توضع كل المحادثات في ملف ZIP واحد.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>أُلغي.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>أُلغي. لم يُكتب شيء.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>محادثة</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>اختيار ملف…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>اختيار مجلد…</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>تصدير كل المحادثات</translation>
  </message>
  <message>
   <source>Export chat</source>
   <translation>تصدير المحادثة</translation>
  </message>
  <message>
   <source>Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)</source>
   <translation>محادثات مصدَّرة (*.json *.jsonl *.zip *.chat *.db);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>استيراد محادثات</translation>
  </message>
  <message>
   <source>Jan keeps its chats in a folder named “threads”.</source>
   <translation>يحفظ Jan محادثاته في مجلد باسم «threads».</translation>
  </message>
  <message>
   <source>Keeps everything, with all versions; Alcove can import it again.</source>
   <translation>تحتفظ بكل شيء، مع كل النسخ؛ ويستطيع Alcove استيرادها من جديد.</translation>
  </message>
  <message>
   <source>Left out or changed:</source>
   <translation>ما استُبعد أو عُدّل:</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages to send or to print.</source>
   <translation>صفحات للإرسال أو الطباعة.</translation>
  </message>
  <message>
   <source>Plain text that any editor opens.</source>
   <translation>نص عادي يفتحه أي محرر.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>حُفظ باسم {name}.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>حفظ…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <source>Their text and the PDFs themselves go along, in a ZIP file. Without, the chat tells only their names and places.</source>
   <translation>يُرفق نصها وملفات PDF نفسها في ملف ZIP. ومن دونها تذكر المحادثة أسماءها ومواضعها فقط.</translation>
  </message>
  <message>
   <source>To read and to print; nothing in it loads or runs.</source>
   <translation>للقراءة والطباعة؛ لا شيء فيها يُحمَّل أو يُشغَّل.</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>صفحة ويب</translation>
  </message>
  <message>
   <source>With the documents</source>
   <translation>مع المستندات</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>جارٍ الكتابة…</translation>
  </message>
  <message>
   <source>{count} chats came in.</source>
   <translation>المحادثات المضافة: {count}.</translation>
  </message>
  <message>
   <source>{count} chats saved as {name}.</source>
   <translation>عدد المحادثات المحفوظة: {count}، باسم {name}.</translation>
  </message>
  <message>
   <source>{count} chats so far</source>
   <translation>المحادثات حتى الآن: {count}</translation>
  </message>
  <message>
   <source>{done} of {total} chats</source>
   <translation>المحادثات: {done} من {total}</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Do not send</source>
   <translation>عدم الإرسال</translation>
  </message>
  <message>
   <source>Documents for your message</source>
   <translation>مستندات رسالتك</translation>
  </message>
  <message>
   <source>Enter the password…</source>
   <translation>إدخال كلمة المرور…</translation>
  </message>
  <message>
   <source>Hide the documents</source>
   <translation>إخفاء المستندات</translation>
  </message>
  <message>
   <source>Keep for this chat</source>
   <translation>إبقاء لهذه المحادثة</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>نقل لأسفل</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>نقل لأعلى</translation>
  </message>
  <message>
   <source>Only for the next message</source>
   <translation>للرسالة التالية فقط</translation>
  </message>
  <message>
   <source>Put into a collection…</source>
   <translation>وضع في مجموعة…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>وضع النص في الرسالة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>إظهار المستندات</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Your message is sent as soon as the documents are read.</source>
   <translation>ستُرسل رسالتك فور قراءة المستندات.</translation>
  </message>
 </context>
 <context>
  <name>TrayDelegate</name>
  <message>
   <source>Could not be read</source>
   <translation>تعذرت قراءته</translation>
  </message>
 </context>
 <context>
  <name>TrayList</name>
  <message>
   <source>Documents</source>
   <translation>المستندات</translation>
  </message>
  <message>
   <source>Enter opens what can be done, Delete removes, Space changes how long it stays, Alt with Up and Down moves it</source>
   <translation>يفتح Enter الإجراءات الممكنة، ويزيل Delete المستند، ويغيّر Space مدة بقائه، وينقله Alt مع السهمين لأعلى ولأسفل</translation>
  </message>
  <message>
   <source>Goes with the next message alone. Press to keep it in this chat.</source>
   <translation>يُرسل مع الرسالة التالية وحدها. اضغط لإبقائه في هذه المحادثة.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Stays for every question in this chat. Press for the next message alone.</source>
   <translation>يبقى لكل سؤال في هذه المحادثة. اضغط لقصره على الرسالة التالية.</translation>
  </message>
 </context>
 <context>
  <name>TwoLineDelegate</name>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
 </context>
 <context>
  <name>UndoToast</name>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Forgot it? Use the recovery phrase</source>
   <translation>هل نسيتها؟ استخدم عبارة الاسترداد</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Type your passphrase to open them.</source>
   <translation>اكتب عبارة المرور لفتحها.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>فتح القفل</translation>
  </message>
  <message>
   <source>Your chats are locked</source>
   <translation>محادثاتك مقفلة</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <source>+{percent} % perplexity</source>
   <translation>الحيرة ‎+{percent}%</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>محادثة</translation>
  </message>
  <message>
   <source>Classics</source>
   <translation>كلاسيكية</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>برمجة</translation>
  </message>
  <message>
   <source>Fits on the GPU</source>
   <translation>تتسع له GPU</translation>
  </message>
  <message>
   <source>Hardly usable</source>
   <translation>لا تكاد تصلح</translation>
  </message>
  <message>
   <source>Hardly worse</source>
   <translation>أدنى بفارق طفيف</translation>
  </message>
  <message>
   <source>It guesses the next word of known texts {percent} % worse than the original (perplexity). Measured: {source}. Larger models lose less, smaller ones more.</source>
   <translation>يخمّن الكلمة التالية في نصوص معروفة أسوأ من الأصل بنسبة {percent}% (الحيرة). القياس: {source}. النماذج الأكبر تفقد أقل، والأصغر أكثر.</translation>
  </message>
  <message>
   <source>Like the original</source>
   <translation>كالأصل</translation>
  </message>
  <message>
   <source>Multilingual</source>
   <translation>متعددة اللغات</translation>
  </message>
  <message>
   <source>Nobody has published how much quality this mixture costs.</source>
   <translation>لم ينشر أحد مقدار ما يفقده هذا المزيج من الجودة.</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>لم تُقس</translation>
  </message>
  <message>
   <source>Noticeably worse</source>
   <translation>أدنى بفارق ملحوظ</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>على المعالج</translation>
  </message>
  <message>
   <source>Partly on the GPU ({gpu_layers} of {layers} layers)</source>
   <translation>جزئيًا على GPU ({gpu_layers} من {layers} طبقة)</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>ضعيفة</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>استدلال</translation>
  </message>
  <message>
   <source>Runs on the processor</source>
   <translation>يعمل على المعالج</translation>
  </message>
  <message>
   <source>Size not known</source>
   <translation>الحجم غير معروف</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>صغيرة</translation>
  </message>
  <message>
   <source>Takes about {need} of memory with a context of {context} tokens.</source>
   <translation>يشغل نحو {need} من الذاكرة بسياق قدره {context} من الرموز.</translation>
  </message>
  <message>
   <source>The hub does not tell how many parameters it has; open it to see.</source>
   <translation>لا تذكر المنصة عدد معاملاته؛ افتحه لتعرف.</translation>
  </message>
  <message>
   <source>The longest that fits is {context}.</source>
   <translation>أطول ما يتسع هو {context}.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>الأصل</translation>
  </message>
  <message>
   <source>The weights as they were trained.</source>
   <translation>الأوزان كما دُرّبت.</translation>
  </message>
  <message>
   <source>Too large by {missing}</source>
   <translation>أكبر من المتاح بقدر {missing}</translation>
  </message>
  <message>
   <source>Too large: {missing} are missing</source>
   <translation>كبير جدًا: تنقص {missing}</translation>
  </message>
  <message>
   <source>about {rate} tokens/s</source>
   <translation>نحو ‎{rate} tokens/s</translation>
  </message>
  <message>
   <source>non-commercial only</source>
   <translation>لغير الأغراض التجارية فقط</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوحة</translation>
  </message>
  <message>
   <source>with conditions</source>
   <translation>بشروط</translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>المعاملات: {count}</translation>
  </message>
  <message>
   <source>{gpu_layers} of {layers} layers on GPU</source>
   <translation>{gpu_layers} من {layers} طبقة على GPU</translation>
  </message>
  <message>
   <source>{tokens} context</source>
   <translation>سياق {tokens}</translation>
  </message>
 </context>
 <context>
  <name>VisitDelegate</name>
  <message>
   <source>{n} received</source>
   <translation>استُلم {n}</translation>
  </message>
  <message>
   <source>{n} sent</source>
   <translation>أُرسل {n}</translation>
  </message>
 </context>
 <context>
  <name>VisitList</name>
  <message>
   <source>Connections, newest first</source>
   <translation>الاتصالات، الأحدث أولًا</translation>
  </message>
 </context>
 <context>
  <name>VisitModel</name>
  <message>
   <source>{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.</source>
   <translation>{when}: {why}. {host}{path}. استُلم {received}، وأُرسل {sent}، {end}.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Does anything I write leave this computer?</source>
   <translation>هل يغادر شيء مما أكتبه هذا الحاسوب؟</translation>
  </message>
  <message>
   <source>Everything you write here stays on this computer.</source>
   <translation>كل ما تكتبه هنا يبقى على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>How do I open another model?</source>
   <translation>كيف أفتح نموذجًا آخر؟</translation>
  </message>
  <message>
   <source>What can Alcove do?</source>
   <translation>ماذا يستطيع Alcove أن يفعل؟</translation>
  </message>
  <message>
   <source>What is on your mind?</source>
   <translation>ما الذي يشغل بالك؟</translation>
  </message>
 </context>
</TS>
