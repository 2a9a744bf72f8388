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
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>练习模式：在此输入的内容不计入</translation>
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
</TS>
