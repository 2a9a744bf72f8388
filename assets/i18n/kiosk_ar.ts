<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>كلمات يمكنك استخدامها: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>وقّع العريضة</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>العودة إلى القصة</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt;</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt;</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt;</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt;</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt;</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>كن أول من يوقّع هنا اليوم</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>لفريق هذه الطاولة: تضرّر ملف التوقيعات وتم إصلاحه. توقيعات سليمة: %1، غير مقروءة: %2. يُرجى التصدير قريبًا.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>لفريق هذه الطاولة: تضرّر ملف التوقيعات وتم إصلاحه. توقيعات سليمة: %1. يُرجى التصدير قريبًا.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>وقّع العريضة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يطلب ذلك</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>للصحافة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>كُتب هذا النص في %1.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>الرمز: ⁨%1⁩. تكبيره</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>المس لعرض الرمز</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>الحروف الأولى من بلدك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DomainChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>ينتهي بـ %1</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا البريد</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>لا، هذا صحيح</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>تدريب: لا يُحتسب أي شيء تكتبه هنا</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>يُرجى كتابة اسمك الأول.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>يُرجى كتابة اسم العائلة.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>يُرجى كتابة بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>يُرجى كتابة الرمز البريدي.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>يُرجى اختيار بلدك.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>يُرجى اختيار نعم أو لا.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>النص طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>يحتوي على رمز لا يمكن طباعته. يُرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>تنقص هذا العنوان علامة @. يبدو العنوان هكذا: ⁦name@example.org⁩</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>في هذا العنوان علامة ＠ عريضة. يُرجى استخدام @ العادية.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>في هذا العنوان أكثر من علامة @ واحدة.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>في هذا العنوان مسافة. يُرجى حذفها.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>يجب أن توجد نقطة بعد @، كما في ⁦example.org⁩</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>الجزء الذي قبل @ طويل جدًا: 64 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>يجب أن تكون المستجدات نعم أو لا أو فارغة.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل المقصود %1؟</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>هل نهاية هذا البريد صحيحة؟</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>هل هذا صحيح؟ الرموز الكندية مثل ⁦V6B 1A1⁩.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>هل هذا صحيح؟ الرموز البريطانية مثل ⁦SW1A 1AA⁩.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>هل هذا صحيح؟ الرموز الأمريكية من خمسة أرقام.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Stay on the list</source>
        <translation>البقاء في القائمة</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>إبقاء توقيعي</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>هل تريد إزالتك من القائمة؟</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>هل تريد حذف توقيعك؟</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>لا يُحفظ هنا أي شيء مما كتبته.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>عندئذٍ يُحذف ما كتبته من هذا الجهاز. يمكنك التوقيع من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>نعم، أزيلوني</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>نعم، احذفه</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>ما بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>أين تسكن؟</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>أرسلوا لي المستجدات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>وقّع العريضة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>إبقاؤه كما كان</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>العودة إلى القصة</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>الثواني المتبقية حتى تنتهي هذه الزيارة ويُنسى ما كتبته: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>وقّع العريضة</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>القصة كاملة ومصادرها</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>أريد المستجدات فقط</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>أريد رؤية الأنشطة فقط</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>أنت الآن في القائمة. شكرًا لك!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>تم التوقيع. شكرًا، ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>تم التوقيع. شكرًا لك.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>وُقّع باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>رقمك اليوم عند هذه الطاولة: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>الإيصال &lt;b&gt;⁦%1⁩&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>التقط صورة له: به يمكنك سحب توقيعك لاحقًا.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>تصحيح خطأ</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>إزالتي من القائمة</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>حذف توقيعي</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>اجعل كل شيء في متناول اليد</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>عذرًا: لم ينجح ذلك بعد.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>لم يُحفظ شيء بعد، وما كتبته ما زال هنا. نواصل المحاولة. يُرجى إبلاغ فريق هذه الطاولة.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>توقيعك ما زال هنا كما كان. نواصل المحاولة. يُرجى إبلاغ فريق هذه الطاولة.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>لفريق هذه الطاولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>التوقف ونسيان كل شيء</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>إبقاؤه كما كان</translation>
    </message>
</context>
</TS>
