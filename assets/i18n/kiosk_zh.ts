<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>请用手机摄像头对准二维码。</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>可以使用这段话：“%1”</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>请用手机摄像头对准二维码</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>签署请愿书</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>返回正文</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>今天已有 &lt;b&gt;%1&lt;/b&gt; 人在这里签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>成为今天第一个在这里签名的人</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>轻触屏幕开始</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>致本桌工作人员：签名文件曾损坏，现已修复。完好的签名：%1，无法读取：%2。请尽快导出。</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>致本桌工作人员：签名文件曾损坏，现已修复。完好的签名：%1。请尽快导出。</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>签署请愿书</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>完整内容</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>媒体联系：%1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>本文写于%1。</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Switch campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which campaign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed for the other campaign stays, and is exported as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns on a stick show here by themselves when you put it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">我还在</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>二维码：%1。放大</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>轻触显示二维码</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>输入国家或地区名称（可用英文）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DomainChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>以 %1 结尾</translation>
    </message>
</context>
<context>
    <name>DoorCode</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorUnlock</name>
    <message>
        <source>Open with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用这个邮箱</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>不，没有写错</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>是的，没有写错</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>%1 is out. Everything is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the stick in until it says that you may remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>FittingScreen</name>
    <message>
        <source>Screen and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>请用手机摄像头对准二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MachineScreen</name>
    <message>
        <source>Check the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>练习模式：在此输入的内容不计入</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Date of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">姓氏</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">电子邮箱</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished">邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">国家或地区</translation>
    </message>
    <message>
        <source>Paper sheet, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation type="unfinished">国家或地区：%1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>请填写您的名字。</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>请填写您的姓氏。</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>请填写您的电子邮箱。</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>请填写您的邮政编码。</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>请选择您的国家或地区。</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>请选择“是”或“否”。</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>内容太长，请缩短。</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>其中有无法显示的字符，请重新填写。</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>邮箱中缺少 @。正确格式如 name@example.org。</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>邮箱中用了全角＠，请改用半角 @。</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>邮箱中有多个 @。</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>邮箱中有空格，请删除。</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>@ 后面需要有一个点，如 example.org。</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>@ 前面的部分太长，最多 64 个字符。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>这不像是电子邮箱，请检查。</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>“最新消息”一栏须为是、否或留空。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是不是想写 %1？</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>这个邮箱的结尾对吗？</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>这样对吗？加拿大的邮政编码形如 V6B 1A1。</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>这样对吗？英国的邮政编码形如 SW1A 1AA。</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>这样对吗？美国的邮政编码有五位数字。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Stay on the list</source>
        <translation>保留在名单上</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>保留我的签名</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>要将您从名单中移除吗？</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>要删除您的签名吗？</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>您填写的内容没有保留在这里。</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>您填写的内容将从本机删除。您可以随时重新签名。</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>是，移除我</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，删除</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which campaign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation type="unfinished">国家或地区：%1</translation>
    </message>
</context>
<context>
    <name>SetUpLocks</name>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stick home tonight. It must not travel with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPlace</name>
    <message>
        <source>this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this table called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpUnlock</name>
    <message>
        <source>try the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>您叫什么名字？</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>您的电子邮箱是？</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>您住在哪里？</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>给我发送最新消息</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>签署请愿书</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>国家或地区：%1</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Please give this table a name, such as “Table 3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation type="unfinished">内容太长，请缩短。</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>距本次操作结束并清除您填写的内容还有（秒）：%1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>签署请愿书</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>写于%1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>完整内容和资料来源</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>只接收最新消息</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>只看可以做的事</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>您已加入名单。谢谢！</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>已签名。谢谢您，%1。</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>已签名。谢谢。</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>您是今天本桌第 &lt;b&gt;%1&lt;/b&gt; 位签名者。</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>回执 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>请拍照保存：以后可凭它撤回签名。</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>更正错误</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>从名单中移除我</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>删除我的签名</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>把所有按钮移到够得着的地方</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>抱歉：还没有成功。</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>尚未保存，您填写的内容还在。我们会继续尝试。请告诉本桌的工作人员。</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>您的签名保持原样。我们会继续尝试。请告诉本桌的工作人员。</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>致本桌工作人员：%1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>放弃并清除</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to your petition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>%1 still to be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
