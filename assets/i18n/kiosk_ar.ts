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
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
    <name>AddressChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>ينتهي بـ %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next: %1</source>
        <translation>التالي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your receipts</source>
        <translation>إيصالاتك</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Next petition</source>
        <translation>العريضة التالية</translation>
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
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 signed here today</source>
        <translation>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt; من %2</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt; من %2</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt; من %2</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt; من %2</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt; من %2</numerusform>
            <numerusform>التوقيعات هنا اليوم: &lt;b&gt;%1&lt;/b&gt; من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>البطارية على وشك النفاد: يُرجى وصل هذا الكشك بالكهرباء.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>القرص على وشك الامتلاء: يُرجى إبلاغ فريق هذه الطاولة.</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
        <source>Tap to read</source>
        <translation>المس الشاشة للقراءة</translation>
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
        <source>Phone: %1</source>
        <translation>الهاتف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Postal address: %1</source>
        <translation>العنوان البريدي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>أريد رؤية الأنشطة فقط</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>للصحافة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>كُتب هذا النص في %1.</translation>
    </message>
    <message>
        <source>All about your data:</source>
        <translation>كل شيء عن بياناتك:</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>عرض هذه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>عرض هذه</translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation>هل تُعرض هذه من الآن؟</translation>
    </message>
    <message>
        <source>Show these from now on?</source>
        <translation>هل تُعرض هذه من الآن؟</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>أي حملات؟</translation>
    </message>
    <message>
        <source>What was signed for other campaigns stays, and is exported as before.</source>
        <translation>ما وُقّع لحملات أخرى يبقى، ويُصدَّر كما من قبل.</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.</source>
        <translation>المس واحدة أو حتى ست حملات: عندها يختار كل شخص من الملصق. تظهر هنا الحملات الموجودة على ذاكرة USB وحدها عند توصيلها.</translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation>يُرجى إعداد هذا الكشك أولًا، وبعدها يمكن تغيير حملته.</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رمز PIN</translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation>أولًا رمز PIN القديم</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>رمز PIN الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>ستة أرقام أو أكثر.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ChooserScreen</name>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>البطارية على وشك النفاد: يُرجى وصل هذا الكشك بالكهرباء.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>القرص على وشك الامتلاء: يُرجى إبلاغ فريق هذه الطاولة.</translation>
    </message>
    <message>
        <source>This petition has ended</source>
        <translation>انتهت هذه العريضة</translation>
    </message>
    <message>
        <source>Cannot be signed at this hour</source>
        <translation>لا يمكن توقيعها في هذه الساعة</translation>
    </message>
    <message>
        <source>What do you want to sign?</source>
        <translation>ماذا تريد أن توقّع؟</translation>
    </message>
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
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Tap one or more</source>
        <translation>المس واحدة أو أكثر</translation>
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
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation>أُغلق قسم الفريق.</translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation>ما يُكتب الآن لا يصل إلى أي مكان. تعود الشاشة بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>This petition ended on %1. You can still read it.</source>
        <translation>انتهت هذه العريضة يوم %1. لا يزال بإمكانك قراءتها.</translation>
    </message>
    <message>
        <source>Signatures are taken here from %1 to %2</source>
        <translation>يمكن التوقيع هنا من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زال أحد هنا؟</translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation>يُغلق قسم الفريق بعد ثانية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation>
            <numerusform>يُغلق قسم الفريق بعد ⁨%1⁩ ثانية.</numerusform>
            <numerusform>يُغلق قسم الفريق بعد ثانية (⁨%1⁩).</numerusform>
            <numerusform>يُغلق قسم الفريق بعد ثانيتين (⁨%1⁩).</numerusform>
            <numerusform>يُغلق قسم الفريق بعد ⁨%1⁩ ثوانٍ.</numerusform>
            <numerusform>يُغلق قسم الفريق بعد ⁨%1⁩ ثانية.</numerusform>
            <numerusform>يُغلق قسم الفريق بعد ⁨%1⁩ ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation>ما كُتب هنا ولم يُحفظ بعد سيُنسى.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
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
    <name>DoorCode</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation>رمز الاسترداد: ٢٠ حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>الفتح بالمفتاح</translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation>الفتح بالمفتاح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>يُرجى توصيل الذاكرة التي عليها المفتاح.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>أي مفتاح؟</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>على ⁨%1⁩، يُفتح بعبارة المرور</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>على ⁨%1⁩، يُفتح بدون عبارة مرور</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>الفتح برمز الاسترداد</translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>لا رمز ولا مفتاح هنا؟ لم يضِع شيء: تبقى التوقيعات مختومة في هذا الحاسوب. يأخذها سطر أوامره مختومة، بدون رمز PIN:</translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>لا مفتاح هنا؟ لم يضِع شيء: تبقى التوقيعات مختومة في هذا الحاسوب. يأخذها سطر أوامره مختومة، بدون رمز PIN:</translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation>رمز الاسترداد من الإعداد يفتح قسم الفريق، وكذلك المفتاح الذي يفتح التوقيعات.</translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation>المفتاح الذي يفتح التوقيعات يفتح قسم الفريق أيضًا. لا يوجد رمز استرداد.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation>محاولات خاطئة كثيرة: لا يُقبل أي رمز PIN بعد الآن. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation>الملف الذي يعدّ المحاولات الخاطئة تالف: لا يُقبل أي رمز PIN حتى إصلاحه. ⁨%1⁩</translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation>أُعدّ هذا الكشك بدون رمز PIN. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. يُرجى الانتظار ⁨%1⁩ ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يُرجى الانتظار ثانية (⁨%1⁩).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يُرجى الانتظار ثانيتين (⁨%1⁩).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يُرجى الانتظار ⁨%1⁩ ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يُرجى الانتظار ⁨%1⁩ ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يُرجى الانتظار ⁨%1⁩ ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation>هذا ليس رمز PIN. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation>هذا القسم لفريق هذه الطاولة.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN للفريق</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>نسيان رمز PIN؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>DoorUnlock</name>
    <message>
        <source>Open with the key</source>
        <translation>الفتح بالمفتاح</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>عبارة المرور لملف ⁨%1⁩</translation>
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
    <name>ExportCard</name>
    <message>
        <source>%1 is out. Everything is on it.</source>
        <translation>⁨%1⁩ جاهزة للنزع. كل شيء عليها.</translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation>يمكن نزع ⁨%1⁩ الآن.</translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation>لحظة، جارٍ تحرير ⁨%1⁩ …</translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation>كل شيء على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>إخراج ⁨%1⁩</translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation>رمز SHA-256 القصير</translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation>رمز SHA-256 الكامل</translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>⁨%1⁩ شخص</numerusform>
            <numerusform>شخص واحد (⁨%1⁩)</numerusform>
            <numerusform>شخصان (⁨%1⁩)</numerusform>
            <numerusform>⁨%1⁩ أشخاص</numerusform>
            <numerusform>⁨%1⁩ شخصًا</numerusform>
            <numerusform>⁨%1⁩ شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation>إلى أين تذهب التوقيعات؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>الذاكرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation>يُرجى لمس ما سيقرؤها.</translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation>المفتاح الذي يفتحها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation>يُرجى توصيل الذاكرة التي عليها المفتاح بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>أي مفتاح؟</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>على ⁨%1⁩، يُفتح بعبارة المرور</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>على ⁨%1⁩، يُفتح بدون عبارة مرور</translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation>كل شيء مقفل حتى يُفتح بمفتاح المنظِّمين: ملف صغير أُنشئ عند إعداد هذا الكشك. قد يكون على هذه الذاكرة أو على غيرها.</translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation>لا مفتاح هنا؟ أخذها مختومة</translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation>هل تبدو هذه حقيقية؟</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>الذاكرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation>إبقاء الكل والتصدير</translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation>وضع ⁨%1⁩ جانبًا والتصدير</translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation>ما يوضع جانبًا لا يُحذف، بل يذهب مع السبب إلى ملف خاص به على الذاكرة.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation>تصدير التوقيعات</translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation>لم يوقّع أحد هنا بعد، فلا شيء للتصدير.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation>لم ينجح التصدير</translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation>استعمال ذاكرة أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation>التصدير إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation>يُرجى توصيل ذاكرة USB بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation>إلى هذه الذاكرة</translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation>لا يمكن الكتابة على ⁨%1⁩. يُرجى استعمال غيرها.</translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation>لا يمكن الكتابة على هذه الذواكر. يُرجى استعمال غيرها.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>أي ذاكرة؟</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>تظهر هنا وحدها.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>⁨%1⁩، لكن لا يمكن الكتابة عليها</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>⁨%1⁩، المتاح ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. The key is on it: better take another.</source>
        <translation>⁨%1⁩. المفتاح عليها: يُفضَّل أخذ غيرها.</translation>
    </message>
    <message>
        <source>All campaigns, a file each</source>
        <translation>كل الحملات، ملف لكل منها</translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation>توقيعات لم يُصدَّر منها شيء</translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation>جديدة منذ آخر تصدير</translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation>الكل، وما صُدّر من قبل أيضًا</translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation>جُمعت</translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation>قُرئت من جديد: ⁨%1⁩ + ⁨%2⁩ جانبًا</translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation>قُرئت من الذاكرة من جديد</translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation>المفتاح الذي يفتحها</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>فتح المفتاح</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>عبارة المرور لملف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that you may remove it.</source>
        <translation>يُرجى ترك الذاكرة موصولة حتى تقول الشاشة إنه يمكن نزعها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FittingScreen</name>
    <message>
        <source>Screen and voice</source>
        <translation>الشاشة والصوت</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation>يطابق البطاقة</translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation>يُرجى وضع بطاقة مصرفية هنا. أي بطاقة تصلح: كلها بحجم واحد.</translation>
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
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation>حتى يصبح الإطار بحجم البطاقة. الضغط المستمر أسرع. قياس الشاشة حينها ⁨%1⁩ بوصة.</translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation>مستوى الصوت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation>ليس لهذا الجهاز صوت: «فحص الجهاز» يبيّن ما يلزم تثبيته.</translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation>عند ٠ لا يُقرأ شيء بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation>بلمس مكبّر الصوت تُقرأ الشاشة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation>يُحفظ هذا بعد إعداد الكشك.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>يلزم الاهتمام بهذا</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation>إدخال ورقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>الفعالية والطاولة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>إفراغ هذا الكشك</translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation>العودة إلى الملصق</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الكشك</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>تصدير التوقيعات</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>محفوظة هنا</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>لم تُصدَّر</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>قالوا نعم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏⁨%1⁩ ٪</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures per hour</source>
        <translation>التوقيعات في الساعة</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>الساعة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation>ما وُقّع اليوم خرج من هذا الكشك.</translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation>لم يوقّع أحد هنا اليوم بعد.</translation>
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
    <name>MachineScreen</name>
    <message>
        <source>Check the machine</source>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>‏⁨%1⁩. ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation>الشاشة والصوت</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation>جاهز ليوم على الطاولة.</translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation>يُرجى الاهتمام بما عليه علامة قبل بدء اليوم.</translation>
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
    <name>OwnDate</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>OwnDrawing</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Write my name instead</source>
        <translation>كتابة اسمي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Your name, in place of a drawn signature</source>
        <translation>اسمك بدلًا من توقيع مرسوم</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>الرسم بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>OwnYesNo</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation>لا يمكن عرضها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على ⁨%1⁩</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation>⁨%1⁩. مفحوصة، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Another text than the one here.</source>
        <translation>نص غير النص الموجود هنا.</translation>
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
    <name>PaperScreen</name>
    <message>
        <source>Date of the sheet</source>
        <translation>تاريخ الورقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>من جمع التوقيعات</translation>
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
        <source>Paper sheet, row %1</source>
        <translation>الورقة، السطر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>حفظ هذا السطر</translation>
    </message>
    <message>
        <source>Which campaign is on the sheet?</source>
        <translation>أي حملة على الورقة؟</translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation>يريد المستجدات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation>حُفظ السطر ⁨%1⁩. الإيصال ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation>سنعود بعد لحظة.</translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation>للتوقيع الآن يُرجى سؤال فريق هذه الطاولة.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation>لغة الكشك</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>أي لغة تأتي أولًا؟</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>تبدأ كل زيارة بها، ويمكن تغييرها بلمسة.</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>الفعالية والطاولة</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>اسم الطاولة</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>الفعالية أو المكان</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>الفعالية أو المكان (اختياري)</translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation>الثواني بلا لمس، حتى السؤال: هل ما زال أحد هنا؟</translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation>يدخل الاسمان في كل توقيع من الآن؛ وما هو موجود يحتفظ باسميه.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>البلد: كما في الحملة</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رمز PIN</translation>
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
        <source>Please write an answer.</source>
        <translation>يُرجى كتابة إجابة.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>يُرجى اختيار إجابة واحدة.</translation>
    </message>
    <message>
        <source>Please choose one answer or more.</source>
        <translation>يُرجى اختيار إجابة واحدة أو أكثر.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>يُرجى كتابة رقم.</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year.</source>
        <translation>يُرجى كتابة اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>يُرجى كتابة رقم هاتفك.</translation>
    </message>
    <message>
        <source>Please sign, or write your name instead.</source>
        <translation>يُرجى التوقيع أو كتابة اسمك بدلًا منه.</translation>
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
        <source>Please write a whole number in digits, such as 42.</source>
        <translation>يُرجى كتابة عدد صحيح بالأرقام، مثل 42.</translation>
    </message>
    <message>
        <source>Please write %1 or more.</source>
        <translation>يُرجى كتابة %1 أو أكثر.</translation>
    </message>
    <message>
        <source>Please write %2 or less.</source>
        <translation>يُرجى كتابة %2 أو أقل.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the day, the month and the year.</source>
        <translation>لا يوجد يوم كهذا. يُرجى التحقق من اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>يُرجى كتابة السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>This is too small to be seen. Please sign larger.</source>
        <translation>هذا أصغر من أن يُرى. يُرجى التوقيع بحجم أكبر.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>يجب أن تكون المستجدات نعم أو لا أو فارغة.</translation>
    </message>
    <message>
        <source>This campaign does not ask about updates. Please leave this empty.</source>
        <translation>هذه الحملة لا تسأل عن الأخبار. من فضلك اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This must be yes, no or empty.</source>
        <translation>يجب أن تكون الإجابة نعم أو لا أو فارغة.</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>يُرجى كتابة التاريخ: السنة-الشهر-اليوم، مثل ⁦2026-05-01⁩.</translation>
    </message>
    <message>
        <source>This is not one of the answers there are.</source>
        <translation>هذه ليست من الإجابات المتاحة.</translation>
    </message>
    <message>
        <source>A signature drawn on paper stays on the paper. Please leave this empty.</source>
        <translation>التوقيع المرسوم على الورق يبقى على الورق. يُرجى ترك هذا فارغًا.</translation>
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
    <message>
        <source>Is this right? Phone numbers have 7 to 15 digits.</source>
        <translation>هل هذا صحيح؟ أرقام الهاتف من 7 إلى 15 رقمًا.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation>إنهاء الكشك؟</translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation>هذا لمن يعتني بهذا الحاسوب: ينتهي البرنامج، ولا يمكن لأحد التوقيع حتى يُشغَّل من جديد. ما وُقّع يبقى آمنًا.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>إبقاؤه يعمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ReceiptsScreen</name>
    <message>
        <source>All signed. Thank you!</source>
        <translation>تم توقيع الكل. شكرًا لك!</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Take a picture of the receipts: with one you can take that signature back later.</source>
        <translation>التقط صورة للإيصالات: بكل واحد منها يمكنك سحب توقيعه لاحقًا.</translation>
    </message>
    <message>
        <source>Tap one to fix a mistake in it, or to remove it.</source>
        <translation>المس واحدًا لتصحيح خطأ فيه أو لحذف توقيعه.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
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
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>أي حملات؟</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation>المس واحدة أو حتى ست حملات: عندها يختار كل شخص من الملصق. تظهر هنا الحملات الموجودة على ذاكرة USB وحدها عند توصيلها. وما يُختار منها يُنسخ إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>الحملة</translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation>تجربة المفتاح</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>يُرجى توصيل الذاكرة التي عليها المفتاح.</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>يُرجى توصيل الذاكرة.</translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation>يظهر الملف هنا وحده.</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>لا مفتاح على هذه الذاكرة.</translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation>لا قفل ولا مفتاح على هذه الذاكرة.</translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation>قفل على ⁨%1⁩، تالف</translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation>قفل على ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation>مفتاح على ⁨%1⁩، يُفتح بعبارة المرور</translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation>مفتاح على ⁨%1⁩، بدون عبارة مرور</translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation>يُقرأ المفتاح فقط لفتح توقيع تجريبي. لا يبقى منه شيء في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation>يكفي ملف نصي فيه القفل. ومن المفتاح يؤخذ قفله فقط؛ ويُجرَّب المفتاح مرة ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>أي لغة تأتي أولًا؟</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>تبدأ كل زيارة بها، ويمكن تغييرها بلمسة.</translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation>يساعد البلد في البريد الإلكتروني والرمز البريدي.</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>البلد: كما في الحملة</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SetUpLocks</name>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation>من يمكنه فتح التوقيعات؟</translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation>تُقفل التوقيعات بهذا القفل</translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation>تُقفل التوقيعات بهذه الأقفال</translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation>يُقفل كل توقيع لحظة التوقيع. يبقى القفل في هذا الحاسوب، أما المفتاح الذي يفتحه فلا يبقى فيه أبدًا: يحتفظ به المنظِّمون، فلا يكشف حاسوب مسروق أي اسم.</translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation>⁨%1⁩، جُرّب مفتاحه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation>من الحكمة قفل ثانٍ، ومفتاحه عند شخص آخر: إذا ضاع المفتاح الوحيد ضاعت كل التوقيعات.</translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation>أي مفتاح من مفاتيحها يفتح التوقيعات.</translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation>قفلنا أو مفتاحنا على ذاكرة</translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation>آخر من ذاكرة</translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation>كتابة قفلنا أو مسحه</translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation>كتابة آخر أو مسحه</translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation>إنشاء قفل ومفتاحه هنا</translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation>إنشاء آخر هنا</translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation>المفتاح على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation>⁨%1⁩ هو المفتاح، مختوم بعبارة المرور.</translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation>⁨%1⁩ هو المفتاح نفسه على ورق. يُرجى طبعه وحفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>Take the stick home before people come. It must not travel with this computer.</source>
        <translation>يُرجى أخذ الذاكرة إلى البيت قبل مجيء الناس. يجب ألا تسافر مع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation>قُرئ من الذاكرة من جديد، وفتح تجربة.</translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>جارٍ إنشاء المفتاح …</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>عبارة مرور للمفتاح</translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation>يستغرق هذا بضع ثوانٍ: يُختم، ويُقرأ من الذاكرة، ويُجرَّب. يُرجى ترك ⁨%1⁩ موصولة.</translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation>يُرجى تدوينها وحفظها بعيدًا عن الذاكرة: بدونها لا يمكن لأحد فتح التوقيعات.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation>يُكتب المفتاح على ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation>رمز PIN للفريق</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>يُرجى اختيار رمز PIN للفريق</translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation>ستة أرقام أو أكثر. يفتح صفحات الفريق فقط: تبقى التوقيعات مقفلة.</translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation>لطلبه: الضغط ثانيتين على الزاوية العليا اليسرى من الملصق.</translation>
    </message>
</context>
<context>
    <name>SetUpPlace</name>
    <message>
        <source>this table</source>
        <translation>هذه الطاولة</translation>
    </message>
    <message>
        <source>What is this table called?</source>
        <translation>ما اسم هذه الطاولة؟</translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation>مثل «طاولة ٣». يدل لاحقًا على مكان أخذ التوقيع.</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>اسم هذه الطاولة</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>الفعالية أو المكان</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>الفعالية أو المكان (اختياري)</translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation>تجربة المفتاح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation>تجربة المفتاح الآن</translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation>المفتاح مناسب.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation>لم يثبت بعد أن هذا المفتاح يفتح ما يُوقَّع هنا.</translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation>أُقفل الآن توقيع تجريبي كما ستُقفل التوقيعات الحقيقية، وفتحه المفتاح.</translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation>إذا كان المفتاح غير الصحيح، أو ضاع، ضاعت كل توقيعات هذه الطاولة. تجربته تستغرق دقيقة: الذاكرة التي عليها المفتاح، وعبارة المرور.</translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation>المتابعة بدون تجربة</translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>يُرجى تدوين هذا الرمز الآن</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation>رمز الاسترداد للحاسوب الأول يفتح هذا أيضًا.</translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation>يفتح صفحات الفريق عند نسيان رمز PIN. لا يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation>للعلم: لم يُجرَّب المفتاح بعد.</translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation>حُفظ على ⁨%1⁩. على الحواسيب الأخرى يُختار «أخذ إعداد من ذاكرة».</translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation>حواسيب أخرى اليوم؟ يمكن أن يكون لها الإعداد نفسه.</translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation>حواسيب أخرى اليوم؟ بتوصيل ذاكرة يكون لها الإعداد نفسه.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation>يذهب رمز PIN معه مشفّرًا، لكن يمكن كشفه. هذه ذاكرة المفتاح: الأفضل استعمال غيرها.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation>يذهب رمز PIN معه مشفّرًا، لكن يمكن كشفه: يُرجى إبقاء الذاكرة عند الفريق.</translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation>الحفظ على ⁨%1⁩ حيث المفتاح</translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation>حفظ الإعداد على ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation>إعداد من ذاكرة</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>يُرجى توصيل الذاكرة.</translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation>أي إعداد؟</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>تظهر هنا وحدها.</translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation>لا إعداد على هذه الذاكرة.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation>حُفظ في آخر إعداد حاسوب آخر. لا يُسأل بعده إلا عن اسم هذه الطاولة.</translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation>يُرجى توصيل ذاكرة فارغة.</translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation>على أي ذاكرة يوضع المفتاح؟</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>تظهر هنا وحدها.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>⁨%1⁩، لكن لا يمكن الكتابة عليها</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>⁨%1⁩، المتاح ⁨%2⁩</translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation>يذهب المفتاح إلى هذه الذاكرة فقط، ولا يدخل هذا الحاسوب أبدًا. ومعه ورقة للطبع: المفتاح نفسه على ورق.</translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation>أخذ هذا القفل</translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation>قفل المنظِّمين</translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation>سطر من ٦٢ حرفًا ورقمًا يبدأ بـ «⁦age1⁩». يمكن لماسح أن يقرأه من الورق.</translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation>القفل: ⁨%1⁩ من ٦٢</translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation>القفل، يبدأ بـ ⁦age1⁩</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
</context>
<context>
    <name>SetUpUnlock</name>
    <message>
        <source>try the key</source>
        <translation>تجربة المفتاح</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>فتح المفتاح</translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation>عبارة المرور لهذا المفتاح</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>عبارة المرور لملف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
    <name>Staff</name>
    <message>
        <source>Please give this table a name, such as “Table 3”.</source>
        <translation>يُرجى إعطاء هذه الطاولة اسمًا، مثل «طاولة ٣».</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>النص طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation>هذا مفتاح وليس قفلًا: إنه يفتح التوقيعات، ويجب ألا يكون في هذا الحاسوب أبدًا. يُرجى مسحه وكتابة القفل الخاص به.</translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation>هذا ليس قفلًا كاملًا. يبدأ القفل بـ «⁦age1⁩» وفيه ٦٢ حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation>هذا القفل موجود.</translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation>توجد ثلاثة أقفال. يُرجى إزالة واحد أولًا.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation>كانت هاتان عبارتين مختلفتين. يُرجى كتابة الاثنتين من جديد.</translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation>هذه قصيرة جدًا أو كثيرة التكرار. يُرجى إضافة كلمة ثم كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation>هذا المفتاح يفتح قفلًا آخر، لا المختار هنا. يُرجى تجربة غيره.</translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation>نُزعت الذاكرة. يُرجى توصيلها من جديد؛ كل ما أُدخل هنا ما زال موجودًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>‏⁨%1⁩. ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Switch off sleep and the dark screen in the settings of this machine</source>
        <translation>يُرجى إيقاف السكون وإطفاء الشاشة في إعدادات هذا الجهاز</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>السكون</translation>
    </message>
    <message>
        <source>Cannot be held off: it may fall asleep</source>
        <translation>لا يمكن منعه: قد يدخل الجهاز في السكون</translation>
    </message>
    <message>
        <source>Held off while the kiosk runs</source>
        <translation>ممنوع ما دام الكشك يعمل</translation>
    </message>
    <message>
        <source>Switched off for this machine</source>
        <translation>متوقف على هذا الجهاز</translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation>هذا ليس رمز PIN القديم. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation>محاولات خاطئة كثيرة. يُرجى الانتظار قليلًا ثم المحاولة من الملصق.</translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation>يُرجى وضع بطاقة مصرفية عليها: قسم الفريق، فحص الجهاز، الشاشة والصوت</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation>لم يُقَس: قد تكون الحروف صغيرة جدًا</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation>مستلِم ثانٍ محفوظ في مكان آخر يفتح كل شيء إذا ضاع الأول</translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation>لم يُقَس، وذُكر أنه ⁨%1⁩ بوصة</translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation>يمكن الكتابة في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation>يُرجى تثبيت البرنامج من جديد</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>كلها موجودة</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>“%1” is no campaign pack, or it is damaged.</source>
        <translation>«⁦%1⁩» ليس حزمة حملة، أو أنه تالف.</translation>
    </message>
    <message>
        <source>Copy it once more, or make it anew with “kiosk pack”.</source>
        <translation>يُرجى نسخه مرة أخرى، أو إنشاؤه من جديد بالأمر «⁦kiosk pack⁩».</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>لا يمكن استخدام «⁦%1⁩»: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Make it anew with “kiosk pack”.</source>
        <translation>يُرجى إنشاؤه من جديد بالأمر «⁦kiosk pack⁩».</translation>
    </message>
    <message>
        <source>“%1” is too large for a campaign (%2 MB).</source>
        <translation>«⁦%1⁩» أكبر من أن يكون حملة (%2 ميغابايت).</translation>
    </message>
    <message>
        <source>%1 MB are the most: make its pictures smaller.</source>
        <translation>الحد الأقصى %1 ميغابايت: يُرجى تصغير الصور.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>«⁦%1⁩» أُنشئ بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the kiosk first.</source>
        <translation>يُرجى تحديث الكشك أولًا.</translation>
    </message>
    <message>
        <source>“%1” says of itself that it holds another campaign, or another text.</source>
        <translation>يقول الملف «%1» عن نفسه إنه يحتوي على حملة أخرى أو على نص آخر.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation>يُرجى التشغيل من سطح المكتب أو توصيل شاشة</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Install Xwayland (the package “xwayland”), then log out and in</source>
        <translation>ثبّت Xwayland (الحزمة «xwayland»)، ثم سجّل الخروج والدخول من جديد</translation>
    </message>
    <message>
        <source>Without Xwayland the kiosk has no keyboard</source>
        <translation>من دون Xwayland لا لوحة مفاتيح للكشك</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation>تدريب: لا شيء يُحتسب</translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation>يُرجى تشغيل «⁦kiosk setup⁩»</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>قيد العمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>مختوم لـ</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>مستلِم واحد</translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation>يُرجى تشغيل «⁦kiosk setup --identity FILE⁩»: بدون مفتاح يضيع كل توقيع</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation>لا شيء: قسم الفريق مغلق</translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation>يُرجى تشغيل «⁦kiosk setup --pin-file⁩»</translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation>«⁦kiosk setup --new-recovery-code⁩» ينشئ ما يفتحه عند نسيان رمز PIN</translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation>قيس: ⁨%1⁩ × ⁨%2⁩ بكسل على ⁨%3⁩ بوصة</translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation>لا يمكن التوقيع. يُرجى اختيار مجلد آخر بـ ⁦--data⁩ أو إصلاح القرص</translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation>عليها المفتاح: يُرجى أخذها إلى البيت قبل مجيء الناس، واستعمال غيرها للتصدير</translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation>يُرجى استعمال غيرها أو تحريك قفلها</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation>لا شيء موصول</translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation>يُرجى توصيل واحدة لمعرفة هل يُعثر عليها</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ينقص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>المستلِمون: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>توقيع تجريبي</translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation>فُتح بالمفتاح</translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation>فُتح على الجهاز الذي جاء منه الإعداد</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>لم يُفتح قط</translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation>موجود، بدون رمز استرداد</translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation>موجود، مع رمز استرداد</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>لا يمكن الكتابة في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>كشك بلا اسم</translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation>⁨%1⁩، ⁨%2⁩، المتاح ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation>⁨%1⁩، ⁨%2⁩، المتاح ⁨%3⁩، لا يمكن الكتابة عليها</translation>
    </message>
    <message>
        <source>Of %1 campaigns everything is on the stick and noted. Then: %2</source>
        <translation>كل ما يخص ⁨%1⁩ من الحملات على ذاكرة USB ومُسجَّل. ثم: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>نُزعت الذاكرة مبكرًا.</translation>
    </message>
    <message>
        <source>Of one campaign everything is on the stick and noted. Then: %1</source>
        <translation>كل ما يخص حملة واحدة على ذاكرة USB ومُسجَّل. ثم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Export what is new once more: then the rest is written.</source>
        <translation>يُرجى تصدير الجديد مرة أخرى: عندها يُكتب الباقي.</translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation>هذا المفتاح لا يفتح أيًا من التوقيعات (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation>يُرجى استعمال مفتاح هذا الكشك.</translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation>نُزعت الذاكرة «⁨%1⁩» مبكرًا.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation>لم يُسجَّل شيء على أنه مُصدَّر. يُرجى توصيلها من جديد أو استعمال غيرها.</translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation>هذا مفتاح هذا الكشك، لكنه لا يفتح أيًا من التوقيعات (⁨%1⁩): أُقفلت لمفتاح آخر، أو هي تالفة.</translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation>يُرجى استعمال المفتاح الآخر، أو أخذها مختومة.</translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation>الذاكرة «⁨%1⁩» ممتلئة.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation>لم يُسجَّل شيء على أنه مُصدَّر. يُرجى استعمال ذاكرة أخرى أو إخلاء مكان على هذه.</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation>لا يمكن الكتابة على الذاكرة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation>لم يُسجَّل شيء على أنه مُصدَّر. قد يكون على جانبها مفتاح منع؛ وإلا فيُرجى استعمال غيرها.</translation>
    </message>
    <message>
        <source>“docs/stations.md” says how to close it, step by step</source>
        <translation>يشرح «docs/stations.md» كيف تغلقه خطوة خطوة</translation>
    </message>
    <message>
        <source>“sudo kiosk install-station” makes the machine start into the kiosk alone</source>
        <translation>الأمر «sudo kiosk install-station» يجعل الجهاز يبدأ بالكشك وحده</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Stands behind the kiosk</source>
        <translation>موجود خلف الكشك</translation>
    </message>
    <message>
        <source>Keys of the system</source>
        <translation>مفاتيح النظام</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Without administrator rights</source>
        <translation>من دون صلاحيات الإدارة</translation>
    </message>
    <message>
        <source>None: the machine starts into the kiosk</source>
        <translation>لا يوجد: يبدأ الجهاز بالكشك</translation>
    </message>
    <message>
        <source>None is seen</source>
        <translation>لا يظهر شيء</translation>
    </message>
    <message>
        <source>These reach the system: %1</source>
        <translation>هذه تصل إلى النظام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Make an account for the kiosk alone, without administrator rights</source>
        <translation>أنشئ حسابًا للكشك وحده، من دون صلاحيات الإدارة</translation>
    </message>
    <message>
        <source>It may change the whole machine</source>
        <translation>يمكنه تغيير الجهاز كله</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>يُرجى وصلها بالكهرباء</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation>لا بطارية: هذا الجهاز يعمل بالكهرباء</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>البطارية ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation>لا يمكن الوصول إلى مجلد البيانات</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>يُرجى فحص القرص</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation>يُرجى ضبط تاريخ هذا الجهاز ووقته: كل توقيع يحملهما</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>البطارية ⁨%1⁩ %، موصولة</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>يُرجى إخلاء مكان</translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation>⁨%1⁩ لا يمكن أن يكون صحيحًا</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>⁨%1⁩ × ⁨%2⁩ بكسل</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation>قد تصل أسماء قيد الكتابة إلى القرص. بصلاحية المدير: «⁦swapoff -a⁩»</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>ذاكرة التبديل</translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation>لم تُستعمل حتى الآن، وغير مشفّرة</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>نسخ الذاكرة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation>يُرجى تشغيل البرنامج بـ «⁦kiosk⁩»، فهو يوقفها</translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation>يختمها النظام</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation>قد تصل أسماء قيد الكتابة إلى القرص. يُرجى تشفير القرص (⁦BitLocker⁩)</translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation>قد تكون مستعملة</translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation>لا شيء، أو مشفّرة</translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation>مستعملة، وغير مشفّرة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>كان هذان رمزين مختلفين. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation>مختوم لـ ⁨%1⁩ ومعه ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>لم يُصدَّر شيء بعد</translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation>آخر تصدير: ⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 kept here, %4 not exported</source>
        <translation>⁨%1⁩: اليوم ⁨%2⁩، محفوظة هنا ⁨%3⁩، لم تُصدَّر ⁨%4⁩</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>السجلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>مختوم لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Six campaigns are chosen already. Take one of them away first.</source>
        <translation>اختيرت ست حملات. يُرجى إزالة واحدة منها أولًا.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation>في رمز PIN ⁨%1⁩ أرقام على الأقل ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation>هذا الرمز من أول ما يجرّبه الغرباء.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>what people agree to</source>
        <translation>ما يوافق عليه الناس</translation>
    </message>
    <message>
        <source>what phones do</source>
        <translation>ما يفعله الهاتف</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>who asks, or how to reach them</source>
        <translation>صاحب الطلب أو طريقة التواصل معه</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>smaller things</source>
        <translation>أمور صغيرة</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.</source>
        <translation>المعرّف «⁦%1⁩» يخص حملة ⁨%2⁩ على هذا الكشك. هذه الحملة تحتاج إلى معرّف آخر.</translation>
    </message>
    <message>
        <source>This campaign is here already, with another text. What changes: %1. Whoever signed before signed the text of then.</source>
        <translation>هذه الحملة موجودة هنا بنص آخر. ما يتغير: %1. من وقّع من قبل وقّع النص السابق.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>⁨%1⁩ حرفًا على الأقل، منها ⁨%2⁩ مختلفة. أربع كلمات لا صلة بينها سهلة الحفظ وصعبة التخمين.</translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation>«⁨%1⁩» يثبّت صوتًا</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation>لا شيء: لا يمكن القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation>يمكن قراءة الشاشات بصوت عالٍ</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation>تدريب: لا شيء يُحتسب قبل تشغيل «⁦kiosk setup⁩».</translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation>لا تجوز الكتابة في «⁨%1⁩»: لا يمكن التوقيع.</translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation>لم يثبت قط أن المفتاح يفتح ما يُختم هنا.</translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation>بقي مكان قليل في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation>ملف التوقيعات غير موجود؛ يعيده التشغيل التالي من نسخته.</translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation>ملف التوقيعات غير موجود؛ يبدأ التوقيع التالي ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation>هذا ليس عددها. يُرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation>هذا ليس رمز PIN. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation>ما وُقّع هنا صُدّر، وحُذف من هذا الكشك.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الكشك</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>يُرجى كتابة التاريخ: السنة-الشهر-اليوم، مثل ⁦2026-05-01⁩.</translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation>مضى على هذا اليوم أكثر من سنة. هل السنة صحيحة؟</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation>هذا ليس رمز الاسترداد. يُرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation>هذا ليس مفتاح هذا الكشك. يُرجى تجربة غيره.</translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation>جارٍ فتح التوقيعات</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>جارٍ الكتابة على الذاكرة</translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation>جارٍ قراءة الذاكرة من جديد</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>في الملفات</translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation>وُضعت جانبًا في ملف خاص بها</translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation>للشخص نفسه، دُمجت</translation>
    </message>
    <message>
        <source>exported before</source>
        <translation>صُدّرت من قبل</translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation>مقفلة لمفتاح آخر</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>عبارة المرور لا تفتح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>يُرجى فحصها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation>الاسم حرف واحد</translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation>الاسم هو «test»</translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation>البريد الإلكتروني مختلق</translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation>الاسم حرف واحد مكرر</translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation>الاسم صيغة حسابية</translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation>الاسم سلسلة مفاتيح متجاورة</translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation>حزمة مختومة (بدون مفتاح)</translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation>تؤخذ إلى من عنده المفتاح: «⁦kiosk export --from⁩» يفتحها، وعدة حزم معًا.</translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation>كل الحقول (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation>فيه كل الحقول ونص كل موافقة: يُرجى حفظه دليلًا على الموافقة.</translation>
    </message>
    <message>
        <source>Drawn signatures (SVG)</source>
        <translation>التوقيعات المرسومة (SVG)</translation>
    </message>
    <message>
        <source>It holds the drawings alone, and nobody counts as exported by it: take the signatures home in another format as well.</source>
        <translation>يحتوي على الرسوم وحدها، ولا يُعد أحد مُصدَّرًا بذلك: خذ التوقيعات بتنسيق آخر أيضًا.</translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation>سجلات كاملة (⁦JSON Lines⁩)</translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation>فيه سجلات كاملة، واحد في كل سطر: يُرجى حفظه دليلًا على الموافقة.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>جدول (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation>يُفتح في ⁦Excel⁩ أو ⁦LibreOffice⁩؛ وهو للقراءة لا للاستيراد.</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>جدول (⁦Excel⁩)</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <source>Back</source>
        <translation>رجوع</translation>
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
        <source>Whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>أريد المستجدات فقط</translation>
    </message>
    <message>
        <source>Do not sign this one</source>
        <translation>عدم توقيع هذه</translation>
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
        <source>You are number &lt;b&gt;%1&lt;/b&gt; of %2 at this table today.</source>
        <translation>رقمك اليوم عند هذه الطاولة: &lt;b&gt;%1&lt;/b&gt; من %2</translation>
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
    <name>Trouble</name>
    <message>
        <source>This kiosk is out of order for a moment.</source>
        <translation>هذا الكشك متوقف عن العمل مؤقتًا.</translation>
    </message>
    <message>
        <source>Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.</source>
        <translation>يُرجى إبلاغ فريق هذه الطاولة. كل توقيع ظهر له شكر هنا محفوظ: لم يضع منه شيء.</translation>
    </message>
    <message>
        <source>For the people at this table: the kiosk does not start, or does not stay up.</source>
        <translation>لفريق هذه الطاولة: لا يبدأ الكشك أو يتوقف فورًا.</translation>
    </message>
    <message>
        <source>Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.</source>
        <translation>المس «حاول مجددًا». إذا عادت هذه الشاشة، أعد تشغيل الجهاز. وإن لم ينفع ذلك، تابع على الورق وخذ هذا الجهاز كما هو: فهو يحتفظ بكل التوقيعات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
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
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to your petition table.</source>
        <translation>أهلًا بكم عند طاولة العريضة.</translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation>يستغرق الإعداد ثلاث دقائق: اللغة، والاسم، والحملة، وقفل التوقيعات، ورمز PIN.</translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation>حتى ذلك الحين كل شيء تدريب. لا يمكن إفساد شيء.</translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation>مشاهدة صفحات الفريق</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>التدريب أولًا</translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation>أخذ الإعداد من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation>أخذ إعداد من ذاكرة</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الكشك</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>%1 still to be exported.</source>
        <translation>⁨%1⁩ تنتظر التصدير.</translation>
    </message>
    <message>
        <source>%1 missing for good.</source>
        <translation>⁨%1⁩ مفقودة نهائيًا.</translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation>كم توقيعًا يُحذف؟</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>جارٍ الحذف …</translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation>الآن رمز PIN للفريق</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>حُذف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation>لم ينجح هذا.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العدّ …</translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation>لا يُحذف شيء قبل تصدير كل شيء. ما لا يفتحه المفتاح يمكن أن يخرج حزمةً مختومة.</translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation>عُدّت، لكن لا يمكن قراءتها منذ تضرّر الملف: لا يمكن لأي تصدير أخذها. قد يستخرج خبير بعضها من الملف التالف، ⁨%1⁩. الإفراغ يحذفه أيضًا.</translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation>يُرجى كتابة العدد. هنا ⁨%1⁩، وكلها في تصديرات قُرئت من جديد. هل هذه الملفات آمنة، في مكانين؟</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation>يحذف هذا ⁨%1⁩ من هذا الجهاز نهائيًا، والملف التالف بما بقي من المفقود.</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation>يحذف هذا ⁨%1⁩ من هذا الجهاز نهائيًا.</translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation>لم تعد على هذا الجهاز ولا في نسخته. تبقى أعداد اليوم.</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>توقيع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation>
            <numerusform>⁨%1⁩ توقيع</numerusform>
            <numerusform>توقيع واحد (⁨%1⁩)</numerusform>
            <numerusform>توقيعان (⁨%1⁩)</numerusform>
            <numerusform>⁨%1⁩ توقيعات</numerusform>
            <numerusform>⁨%1⁩ توقيعًا</numerusform>
            <numerusform>⁨%1⁩ توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>إفراغ هذا الكشك</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>التخلي عن المفقود</translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation>اللمس للموافقة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف ⁨%1⁩</translation>
    </message>
</context>
</TS>
