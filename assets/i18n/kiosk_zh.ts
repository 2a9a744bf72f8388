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
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
    <name>AddressChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>以 %1 结尾</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>Your receipts</source>
        <translation>您的回执</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next petition</source>
        <translation>下一份请愿书</translation>
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
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 signed here today</source>
        <translation>
            <numerusform>今天已有 &lt;b&gt;%1&lt;/b&gt; 人在这里签名，目标 %2 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>电池即将耗尽：请为本机接通电源。</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>磁盘即将存满：请告知本桌工作人员。</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>轻触屏幕开始</translation>
    </message>
    <message>
        <source>Tap to read</source>
        <translation>轻触屏幕阅读</translation>
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
        <source>Phone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Postal address: %1</source>
        <translation>邮寄地址：%1</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>只看可以做的事</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>媒体联系：%1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>本文写于%1。</translation>
    </message>
    <message>
        <source>All about your data:</source>
        <translation>关于您的数据的全部说明：</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>显示这个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation>从现在起显示这个？</translation>
    </message>
    <message>
        <source>Show these from now on?</source>
        <translation>从现在起显示这些？</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>哪些活动？</translation>
    </message>
    <message>
        <source>What was signed for other campaigns stays, and is exported as before.</source>
        <translation>为其他活动签署的内容会保留，并照常导出。</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.</source>
        <translation>轻触一个，最多六个：这样每个人都在海报上选择。插入U盘后，其中的活动会自动显示在这里。</translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation>请先设置本机，然后才能切换活动。</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN 码</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>选择 PIN 码</translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation>先输入旧 PIN 码</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>再输入一次新 PIN 码</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>六位或更多数字。</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ChooserScreen</name>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>电池即将耗尽：请为本机接通电源。</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>磁盘即将存满：请告知本桌工作人员。</translation>
    </message>
    <message>
        <source>This petition has ended</source>
        <translation>本请愿书已截止</translation>
    </message>
    <message>
        <source>Cannot be signed at this hour</source>
        <translation>此时段不能签名</translation>
    </message>
    <message>
        <source>What do you want to sign?</source>
        <translation>您想签署哪一项？</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>今天已有 &lt;b&gt;%1&lt;/b&gt; 人在这里签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Tap one or more</source>
        <translation>轻触一项或多项</translation>
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
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation>工作人员页面已关闭。</translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation>现在输入的内容不会被记录。屏幕马上恢复。</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>This petition ended on %1. You can still read it.</source>
        <translation>本请愿书已于 %1 截止。您仍可阅读。</translation>
    </message>
    <message>
        <source>Signatures are taken here from %1 to %2</source>
        <translation>签名时间：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation>还在吗？</translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation>工作人员页面将在 1 秒后关闭。</translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation>
            <numerusform>工作人员页面将在 %1 秒后关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation>这里尚未保存的内容会一起清除。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
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
    <name>DoorCode</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>返回屏幕</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation>恢复码：20 个字母和数字</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>用密钥打开</translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation>用密钥打开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>返回屏幕</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>请插入存有密钥的U盘。</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>哪个密钥？</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>在 %1 上，需用口令打开</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>在 %1 上，无需口令</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>用恢复码打开</translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>手边没有恢复码也没有密钥？没有任何丢失：签名仍加密保存在这台电脑里。可用命令行将其加密带走，无需 PIN 码：</translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>手边没有密钥？没有任何丢失：签名仍加密保存在这台电脑里。可用命令行将其加密带走，无需 PIN 码：</translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation>设置时的恢复码可以打开工作人员页面，能打开签名的密钥也可以。</translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation>能打开签名的密钥也能打开工作人员页面。没有恢复码。</translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation>PIN 码错误次数过多：不再接受任何 PIN 码。%1</translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation>记录错误次数的文件已损坏：修复之前不接受任何 PIN 码。%1</translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation>本机设置时没有 PIN 码。%1</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>
            <numerusform>PIN 码错误次数过多。请等待 %1 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation>PIN 码不对。请再试一次。</translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation>这一部分供本桌工作人员使用。</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>工作人员 PIN 码</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>返回屏幕</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>忘记 PIN 码？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>DoorUnlock</name>
    <message>
        <source>Open with the key</source>
        <translation>用密钥打开</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的口令</translation>
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
        <translation>%1 已弹出。内容都在上面。</translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation>现在可以拔出 %1。</translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation>请稍候，正在弹出 %1……</translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation>内容都在 %1 上。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>弹出 %1</translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation>简短 SHA-256</translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation>完整 SHA-256</translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回执 %1</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation>签名要用在哪里？</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>U盘已不在</translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation>请点选要读取签名的软件。</translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation>打开签名的密钥</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation>请把存有密钥的U盘插入这台电脑。</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>哪个密钥？</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>在 %1 上，需用口令打开</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>在 %1 上，无需口令</translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation>所有内容都已锁定，须用组织者的密钥打开：设置本机时生成的一个小文件。它可能在这个U盘上，也可能在另一个上。</translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation>没有密钥？加密带走</translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation>这些看起来真实吗？</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>U盘已不在</translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation>全部保留并导出</translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation>搁置 %1 条并导出</translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation>搁置的内容不会删除，会连同原因存入U盘上的单独文件。</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation>导出签名</translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation>这里还没有人签署，没有可导出的内容。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回开始</translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation>导出没有成功</translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation>换一个U盘</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation>导出到U盘</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation>请把U盘插入这台电脑。</translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation>导出到这个U盘</translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation>无法写入 %1。请换一个。</translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation>无法写入这些U盘。请换一个。</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个U盘？</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>插入后会自动显示在这里。</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1，但无法写入</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用 %2</translation>
    </message>
    <message>
        <source>%1. The key is on it: better take another.</source>
        <translation>%1。密钥就在上面：最好换一个。</translation>
    </message>
    <message>
        <source>All campaigns, a file each</source>
        <translation>所有活动，各一个文件</translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation>个签名，均未导出</translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation>自上次导出以来新增</translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation>全部，包括已导出的</translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation>已收集</translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation>已回读：%1 + 搁置 %2</translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation>已从U盘回读</translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation>打开签名的密钥</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止……</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that you may remove it.</source>
        <translation>在提示可以拔出之前，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FittingScreen</name>
    <message>
        <source>Screen and voice</source>
        <translation>屏幕与语音</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation>与卡片一致</translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation>请把银行卡贴在这里。任何一张都可以：大小都一样。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation>直到轮廓与卡片一样大。按住可加快。屏幕约为 %1 英寸。</translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation>语音音量：%1</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高</translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation>本机没有语音：“检查机器”会说明需要安装什么。</translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation>音量为 0 时不朗读。</translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation>点按喇叭即可朗读屏幕。</translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation>本机设置完成后才会保存。</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation>录入纸质表</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习模式</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>活动地点与本桌</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation>检查机器</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>清空本机</translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation>返回海报</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>设置本机</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>导出签名</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>保存在此</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>同意接收</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures per hour</source>
        <translation>每小时签名数</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 点：%2</translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation>今天签署的内容已从本机移走。</translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation>今天这里还没有人签署。</translation>
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
        <translation>检查机器</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation>屏幕与语音</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation>可以在桌前使用一天。</translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation>开始之前，请处理标出的问题。</translation>
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
    <name>OwnDate</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>OwnDrawing</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>请用手指在此签名</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新签</translation>
    </message>
    <message>
        <source>Write my name instead</source>
        <translation>改为填写姓名</translation>
    </message>
    <message>
        <source>Your name, in place of a drawn signature</source>
        <translation>您的姓名（代替手写签名）</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>改为手写</translation>
    </message>
</context>
<context>
    <name>OwnYesNo</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation>正在查找……</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation>无法显示：%1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation>%1。已检查，%2。</translation>
    </message>
    <message>
        <source>Another text than the one here.</source>
        <translation>文字与本机上的不同。</translation>
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
        <translation>表格日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
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
        <source>Paper sheet, row %1</source>
        <translation>纸质表，第 %1 行</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>纸质表</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>保存这一行</translation>
    </message>
    <message>
        <source>Which campaign is on the sheet?</source>
        <translation>表上是哪个活动？</translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation>愿意接收消息</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation>第 %1 行已保存。回执 %2</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation>我们马上回来。</translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation>如果现在想签署，请询问本桌工作人员。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation>本机语言</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>首先使用哪种语言？</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>每次操作以它开始。点按即可更换。</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>活动地点与本桌</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>本桌名称</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>活动或地点</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>活动或地点（可不填）</translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation>无人触摸多少秒后询问“您还在吗？”</translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation>从现在起，两个名称会写入每个签名；已有的签名不变。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>国家或地区：与活动相同</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>国家或地区：%1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN 码</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>选择 PIN 码</translation>
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
        <source>Please write an answer.</source>
        <translation>请填写回答。</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>请选择一个回答。</translation>
    </message>
    <message>
        <source>Please choose one answer or more.</source>
        <translation>请选择一个或多个回答。</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>请填写数字。</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year.</source>
        <translation>请填写年、月、日。</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>请填写您的电话号码。</translation>
    </message>
    <message>
        <source>Please sign, or write your name instead.</source>
        <translation>请签名，或填写您的姓名。</translation>
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
        <source>Please write a whole number in digits, such as 42.</source>
        <translation>请用数字填写整数，例如 42。</translation>
    </message>
    <message>
        <source>Please write %1 or more.</source>
        <translation>请填写 %1 或更大的数字。</translation>
    </message>
    <message>
        <source>Please write %2 or less.</source>
        <translation>请填写 %2 或更小的数字。</translation>
    </message>
    <message>
        <source>There is no such day. Please check the day, the month and the year.</source>
        <translation>没有这一天。请检查年、月、日。</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>请用四位数字填写年份。</translation>
    </message>
    <message>
        <source>This is too small to be seen. Please sign larger.</source>
        <translation>签名太小，看不清。请签得大一些。</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>“最新消息”一栏须为是、否或留空。</translation>
    </message>
    <message>
        <source>This campaign does not ask about updates. Please leave this empty.</source>
        <translation>这个活动不询问是否接收最新消息。请将此处留空。</translation>
    </message>
    <message>
        <source>This must be yes, no or empty.</source>
        <translation>此栏须为是、否或留空。</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>请按 年-月-日 填写日期，例如 2026-05-01。</translation>
    </message>
    <message>
        <source>This is not one of the answers there are.</source>
        <translation>这不是可选的回答。</translation>
    </message>
    <message>
        <source>A signature drawn on paper stays on the paper. Please leave this empty.</source>
        <translation>纸上的签名留在纸上。此栏请留空。</translation>
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
    <message>
        <source>Is this right? Phone numbers have 7 to 15 digits.</source>
        <translation>这样对吗？电话号码有 7 至 15 位数字。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation>要退出本机程序吗？</translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation>这是给管理这台电脑的人用的：程序将结束，重新启动前无法签署。已签署的内容安全保存。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ReceiptsScreen</name>
    <message>
        <source>All signed. Thank you!</source>
        <translation>全部已签名。谢谢！</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Take a picture of the receipts: with one you can take that signature back later.</source>
        <translation>请拍下回执：以后可凭每张回执撤回对应的签名。</translation>
    </message>
    <message>
        <source>Tap one to fix a mistake in it, or to remove it.</source>
        <translation>轻触其中一张可更正错误或删除签名。</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
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
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>哪些活动？</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation>轻触一个，最多六个：这样每个人都在海报上选择。插入U盘后，其中的活动会自动显示在这里。选中的活动会复制到这台电脑。</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation>试用密钥</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>请插入存有密钥的U盘。</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>请插入U盘。</translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation>文件会自动显示在这里。</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>这个U盘上没有密钥。</translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation>这个U盘上没有锁，也没有密钥。</translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation>%1 上的锁，已损坏</translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation>%1 上的锁：%2</translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation>%1 上的密钥，需用口令打开</translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation>%1 上的密钥，无口令</translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation>只读取密钥来打开一个测试签名，不会保存在这台电脑里。</translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation>含有锁的文本文件即可。密钥中只取其锁；密钥本身只试用一次，不保存。</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>首先使用哪种语言？</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>每次操作以它开始。点按即可更换。</translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation>国家或地区有助于填写电子邮箱和邮政编码。</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>国家或地区：与活动相同</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>国家或地区：%1</translation>
    </message>
</context>
<context>
    <name>SetUpLocks</name>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation>谁可以打开签名？</translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation>签名使用这把锁</translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation>签名使用这些锁</translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation>每个签名一签署就会锁上。锁留在这台电脑里，打开它的密钥从不留下：由组织者保管，所以电脑被盗也不会泄露任何姓名。</translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation>%1，其密钥已试用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation>最好有第二把锁，密钥由另一人保管：如果唯一的密钥丢失，所有签名都会丢失。</translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation>任何一把密钥都能打开签名。</translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation>我们的锁或密钥在U盘上</translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation>从U盘再取一把</translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation>输入或扫描我们的锁</translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation>再输入或扫描一把</translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation>在这里生成锁和密钥</translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation>在这里再生成一把</translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation>密钥在 %1 上。</translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation>%1 是密钥，用口令加密。</translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation>%1 是纸质的同一密钥。请打印出来，存放在别处。</translation>
    </message>
    <message>
        <source>Take the stick home before people come. It must not travel with this computer.</source>
        <translation>请在大家到来之前把U盘带回家。不要与这台电脑放在一起。</translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation>已从U盘回读，并打开了测试。</translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>正在生成密钥……</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation>需要几秒钟：加密、从U盘回读并试用。请不要拔出 %1。</translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation>请写下来，并与U盘分开存放：没有它，谁也打不开签名。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation>密钥将写入 %1。</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation>工作人员 PIN 码</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>再输入一次相同的 PIN 码</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>为工作人员选择 PIN 码</translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation>六位或更多数字。它只打开工作人员页面：签名仍然锁定。</translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation>在海报上按住左上角两秒，即会要求输入。</translation>
    </message>
</context>
<context>
    <name>SetUpPlace</name>
    <message>
        <source>this table</source>
        <translation>本桌</translation>
    </message>
    <message>
        <source>What is this table called?</source>
        <translation>本桌叫什么名字？</translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation>例如“3 号桌”。以后可以知道签名是在哪里收集的。</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>本桌名称</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>活动或地点</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>活动或地点（可不填）</translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation>试用密钥</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation>现在试用密钥</translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation>密钥正确。</translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation>还没有人证明这把密钥能打开这里的签名。</translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation>刚刚像真实签名一样锁上了一个测试签名，密钥打开了它。</translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation>如果密钥不对或丢失，本桌的所有签名都会丢失。试用只需一分钟：存有密钥的U盘和它的口令。</translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation>不试用，继续</translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>正式开始</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>请现在写下此码</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation>第一台电脑的恢复码也能打开这一台。</translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation>忘记 PIN 码时，用它打开工作人员页面。之后不再显示。</translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation>请注意：还没有人试用过密钥。</translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation>已保存到 %1。在其他电脑上请选择“从U盘读取设置”。</translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation>今天还有其他电脑？可以使用相同的设置。</translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation>今天还有其他电脑？插入U盘，即可使用相同的设置。</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation>PIN 码会以加密形式一起带走，但有可能被破解。这是存有密钥的U盘：最好换一个。</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation>PIN 码会以加密形式一起带走，但有可能被破解：请由工作人员保管U盘。</translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation>保存到 %1（存有密钥）</translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation>把设置保存到 %1</translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation>U盘上的设置</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>请插入U盘。</translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation>哪个设置？</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>插入后会自动显示在这里。</translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation>这个U盘上没有设置。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation>它是在另一台电脑设置结束时保存的。之后只会询问本桌名称。</translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation>请插入空的U盘。</translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation>密钥存到哪个U盘？</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>插入后会自动显示在这里。</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1，但无法写入</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用 %2</translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation>密钥只存到这个U盘，绝不进入这台电脑。旁边还有一页供打印：纸质的同一密钥。</translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation>使用这把锁</translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation>组织者的锁</translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation>以“age1”开头的一行，共 62 个字母和数字。扫描器可以从纸上读取。</translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation>锁：%1 / 62</translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation>锁，以 age1 开头</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>SetUpUnlock</name>
    <message>
        <source>try the key</source>
        <translation>试用密钥</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation>这把密钥的口令</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>请给本桌起个名字，例如“3 号桌”。</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>内容太长，请缩短。</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation>这是密钥，不是锁：它能打开签名，这台电脑绝不能保存。请删除它，输入与它对应的锁。</translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation>锁不完整。它以“age1”开头，共 62 个字母和数字。</translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation>已有这把锁。</translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation>已有三把锁。请先移除一把。</translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation>两次输入的口令不同。请重新输入两次。</translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation>太短，或重复太多。请再加一个词，然后再输入一次。</translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation>这把密钥打开的是另一把锁，不是这里选的。请试另一把密钥。</translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation>U盘已拔出。请重新插入；这里输入的内容都还在。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Switch off sleep and the dark screen in the settings of this machine</source>
        <translation>请在此电脑的设置中关闭睡眠和自动熄屏</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Cannot be held off: it may fall asleep</source>
        <translation>无法阻止：电脑可能会进入睡眠</translation>
    </message>
    <message>
        <source>Held off while the kiosk runs</source>
        <translation>本机运行期间不会睡眠</translation>
    </message>
    <message>
        <source>Switched off for this machine</source>
        <translation>此电脑已关闭睡眠</translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation>旧 PIN 码不对。请再试一次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation>PIN 码错误次数过多。请稍等，然后从海报再试。</translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation>请把银行卡贴在屏幕上：工作人员页面、检查机器、屏幕与语音</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>屏幕尺寸</translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation>未测量：字可能太小</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation>另存于别处的第二个接收者，可在第一个丢失时打开全部内容</translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation>未测量，据称为 %1 英寸</translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation>“%1”可以写入</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>“%1” is no campaign pack, or it is damaged.</source>
        <translation>“%1”不是活动文件，或已损坏。</translation>
    </message>
    <message>
        <source>Copy it once more, or make it anew with “kiosk pack”.</source>
        <translation>请再复制一次，或用“kiosk pack”重新制作。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>无法使用“%1”：%2。</translation>
    </message>
    <message>
        <source>Make it anew with “kiosk pack”.</source>
        <translation>请用“kiosk pack”重新制作。</translation>
    </message>
    <message>
        <source>“%1” is too large for a campaign (%2 MB).</source>
        <translation>“%1”对一个活动来说太大（%2 MB）。</translation>
    </message>
    <message>
        <source>%1 MB are the most: make its pictures smaller.</source>
        <translation>最多 %1 MB：请缩小图片。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>“%1”由本程序的更新版本制作。</translation>
    </message>
    <message>
        <source>Update the kiosk first.</source>
        <translation>请先更新本机程序。</translation>
    </message>
    <message>
        <source>“%1” says of itself that it holds another campaign, or another text.</source>
        <translation>“%1”自称包含的是另一个活动或另一份文本。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation>请从桌面启动，或连接屏幕</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Install Xwayland (the package “xwayland”), then log out and in</source>
        <translation>请安装 Xwayland（软件包“xwayland”），然后注销并重新登录</translation>
    </message>
    <message>
        <source>Without Xwayland the kiosk has no keyboard</source>
        <translation>没有 Xwayland，签名台就没有键盘</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation>练习模式：一切都不计入</translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation>请运行“kiosk setup”</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>正式运行：%1</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>加密给</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 个接收者</translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation>请运行“kiosk setup --identity FILE”：没有密钥，所有签名都会丢失</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation>没有：工作人员页面已关闭</translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation>请运行“kiosk setup --pin-file”</translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation>“kiosk setup --new-recovery-code”会生成忘记 PIN 码时使用的恢复码</translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation>已测量：%1 × %2 像素，%3 英寸</translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation>无法签署。请用 --data 选择另一个文件夹，或修复磁盘</translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation>上面有密钥：请在人们到来之前带回家，导出时用另一个</translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation>请换一个，或拨动写保护开关</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>U盘</translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation>没有插入</translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation>请插入一个，看能否找到</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 个接收者</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>测试签名</translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation>已用密钥打开</translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation>已在设置来源的机器上打开</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>从未打开</translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation>已设置，没有恢复码</translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation>已设置，有恢复码</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>“%1”无法写入</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>没有名称的终端</translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation>%1，%2，可用 %3</translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation>%1，%2，可用 %3，无法写入</translation>
    </message>
    <message>
        <source>Of %1 campaigns everything is on the stick and noted. Then: %2</source>
        <translation>%1 个活动已全部写入U盘并已记录。随后：%2</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>U盘拔出得太早。</translation>
    </message>
    <message>
        <source>Of one campaign everything is on the stick and noted. Then: %1</source>
        <translation>一个活动已全部写入U盘并已记录。随后：%1</translation>
    </message>
    <message>
        <source>Export what is new once more: then the rest is written.</source>
        <translation>请再次导出新的内容：其余部分会随之写入。</translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation>这把密钥打不开 %1 个签名中的任何一个。</translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation>请使用本机的密钥。</translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation>U盘“%1”拔出得太早。</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation>没有内容被标记为已导出。请重新插入，或换一个。</translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation>这是本机的密钥，但打不开 %1 个签名中的任何一个：它们用另一把锁锁定，或已损坏。</translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation>请使用另一把密钥，或加密带走。</translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation>U盘“%1”已满。</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation>没有内容被标记为已导出。请换一个U盘，或在这个上腾出空间。</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation>无法写入U盘“%1”。</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation>没有内容被标记为已导出。侧面可能有开关；或者换一个。</translation>
    </message>
    <message>
        <source>“docs/stations.md” says how to close it, step by step</source>
        <translation>“docs/stations.md”逐步说明如何关闭</translation>
    </message>
    <message>
        <source>“sudo kiosk install-station” makes the machine start into the kiosk alone</source>
        <translation>“sudo kiosk install-station”让机器开机只进入签名台</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Stands behind the kiosk</source>
        <translation>就在签名台后面</translation>
    </message>
    <message>
        <source>Keys of the system</source>
        <translation>系统按键</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Without administrator rights</source>
        <translation>没有管理员权限</translation>
    </message>
    <message>
        <source>None: the machine starts into the kiosk</source>
        <translation>没有：机器开机即进入签名台</translation>
    </message>
    <message>
        <source>None is seen</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>These reach the system: %1</source>
        <translation>这些按键会传到系统：%1</translation>
    </message>
    <message>
        <source>Make an account for the kiosk alone, without administrator rights</source>
        <translation>请为签名台单独建立一个没有管理员权限的账户</translation>
    </message>
    <message>
        <source>It may change the whole machine</source>
        <translation>可以更改整台机器</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>请接上电源</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation>没有电池：本机使用电源</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>电池 %1 %</translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation>无法访问数据文件夹</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation>请设置本机的日期和时间：每个签名都带有它们</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>电池 %1 %，已接电源</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>请腾出空间</translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation>%1 不可能正确</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation>正在输入的姓名可能会写到磁盘上。以管理员身份：“swapoff -a”</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换区</translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation>至今未使用，未加密</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>核心转储</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation>请用“kiosk”启动程序，它会将其关闭</translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation>由系统加密</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation>正在输入的姓名可能会写到磁盘上。请加密磁盘（BitLocker）</translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation>可能正在使用</translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation>没有，或已加密</translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation>正在使用，未加密</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>两次 PIN 码不同。请重新选择。</translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation>加密给 %1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>尚未导出任何内容</translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation>上次导出：%1，%2，%3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 kept here, %4 not exported</source>
        <translation>%1：今天 %2，保存在此 %3，未导出 %4</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>加密给 %1</translation>
    </message>
    <message>
        <source>Six campaigns are chosen already. Take one of them away first.</source>
        <translation>已选了六个活动。请先去掉一个。</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation>PIN 码至少 %1 位，只能是数字。</translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation>这是陌生人最先会试的 PIN 码之一。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>what people agree to</source>
        <translation>人们同意的内容</translation>
    </message>
    <message>
        <source>what phones do</source>
        <translation>手机上可以做的事</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>who asks, or how to reach them</source>
        <translation>发起者或其联系方式</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>smaller things</source>
        <translation>细小之处</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.</source>
        <translation>本机上标识“%1”属于%2的活动。这个活动需要另一个标识。</translation>
    </message>
    <message>
        <source>This campaign is here already, with another text. What changes: %1. Whoever signed before signed the text of then.</source>
        <translation>这个活动已在本机上，但文字不同。变化之处：%1。此前签名的人签的是当时的文字。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>至少 %1 个字母，其中 %2 个不同。四个互不相关的词容易记住，也难以猜到。</translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation>“%1”可以安装语音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation>没有：无法朗读</translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation>屏幕可以朗读</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation>练习模式：运行“kiosk setup”之前一切都不计入。</translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation>“%1”不允许写入：无法签署。</translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation>从未证明密钥能打开这里加密的内容。</translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation>“%1”的剩余空间很少。</translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation>签名文件不见了；下次启动会用副本重建。</translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation>签名文件不见了；下一个签名会新建文件。</translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation>数字不对。请重新输入。</translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation>PIN 码不对。没有删除任何内容。</translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation>这里签署的内容已导出，并已从本机清除。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习模式</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>请按 年-月-日 填写日期，例如 2026-05-01。</translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation>这一天是一年多以前。年份对吗？</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation>恢复码不对。请再看一下。</translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation>这不是本机的密钥。请试另一把。</translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation>正在打开签名</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>正在写入U盘</translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation>正在回读U盘</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation>搁置，在单独的文件中</translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation>同一人，已合并</translation>
    </message>
    <message>
        <source>exported before</source>
        <translation>以前已导出</translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation>锁给另一把密钥</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>口令打不开“%1”。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>请检查后再试一次。</translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation>姓名只有一个字母</translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation>姓名是“test”</translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation>电子邮箱是编造的</translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation>姓名是同一个字母的重复</translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation>姓名是公式</translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation>姓名是一串相邻的键</translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation>加密包（无需密钥）</translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation>请交给有密钥的人：“kiosk export --from”可以打开，也可同时打开多个。</translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation>全部字段（CSV）</translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation>包含全部字段和每项同意的原文：请保存作为同意的证明。</translation>
    </message>
    <message>
        <source>Drawn signatures (SVG)</source>
        <translation>手写签名（SVG）</translation>
    </message>
    <message>
        <source>It holds the drawings alone, and nobody counts as exported by it: take the signatures home in another format as well.</source>
        <translation>其中只有手写图形，不会标记为已导出：请同时以另一种格式带走签名。</translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation>完整记录（JSON Lines）</translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation>包含完整记录，每行一条：请保存作为同意的证明。</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation>请用 Excel 或 LibreOffice 打开；仅供阅读，不用于导入。</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>表格（Excel）</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <source>Back</source>
        <translation>返回</translation>
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
        <source>Whole story</source>
        <translation>完整内容</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>只接收最新消息</translation>
    </message>
    <message>
        <source>Do not sign this one</source>
        <translation>不签署这一项</translation>
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
        <source>You are number &lt;b&gt;%1&lt;/b&gt; of %2 at this table today.</source>
        <translation>您是今天本桌第 &lt;b&gt;%1&lt;/b&gt; 位签名者，目标 %2 位。</translation>
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
    <name>Trouble</name>
    <message>
        <source>This kiosk is out of order for a moment.</source>
        <translation>本机暂时无法使用。</translation>
    </message>
    <message>
        <source>Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.</source>
        <translation>请告知本桌工作人员。凡是这里已经致谢的签名都已保存，没有丢失。</translation>
    </message>
    <message>
        <source>For the people at this table: the kiosk does not start, or does not stay up.</source>
        <translation>致本桌工作人员：本机无法启动，或启动后随即停止。</translation>
    </message>
    <message>
        <source>Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.</source>
        <translation>请点“重试”。如果此画面再次出现，请重新启动电脑。如果仍无法使用，请改用纸质签名表，并将此电脑原样带回：所有签名都保存在其中。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>欢迎来到您的请愿桌。</translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation>设置只需三分钟：语言、名称、活动、签名的锁、PIN 码。</translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation>在那之前都是练习，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation>看看工作人员页面</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation>读取 %1 上的设置</translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation>从U盘读取设置</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>设置本机</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>%1 still to be exported.</source>
        <translation>还有 %1 待导出。</translation>
    </message>
    <message>
        <source>%1 missing for good.</source>
        <translation>%1 永久丢失。</translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation>要删除多少个？</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>正在删除……</translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation>现在输入工作人员 PIN 码</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数……</translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation>全部导出之前不会删除任何内容。密钥打不开的内容可以作为加密包带走。</translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation>已计数，但存储损坏后已无法读取：任何导出都取不到。懂行的人也许还能从损坏的文件 %1 中找回一些。清空也会删除该文件。</translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation>请输入数字。这里有 %1，都在已回读的导出中。这些文件是否安全存放在两个地方？</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation>将从本机永久删除 %1，以及损坏的文件和其中残留的内容。</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation>将从本机永久删除 %1。</translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation>已从本机及其副本中删除。当天的计数会保留。</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 个签名</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation>
            <numerusform>%1 个签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>清空本机</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>放弃丢失的内容</translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation>点按表示同意</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
</TS>
