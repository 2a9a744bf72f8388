<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Aponte a câmera do seu telefone para o código.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>As palavras para usar: “%1”</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Aponte a câmera do seu telefone para o código</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Assinar a petição</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Voltar à história</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Hoje &lt;b&gt;%1&lt;/b&gt; pessoa assinou aqui</numerusform>
            <numerusform>Hoje &lt;b&gt;%1&lt;/b&gt; pessoas assinaram aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Seja a primeira pessoa a assinar aqui hoje</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Para a equipe desta mesa: o arquivo de assinaturas estava danificado e foi reparado. Assinaturas a salvo: %1, ilegíveis: %2. Exporte em breve.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Para a equipe desta mesa: o arquivo de assinaturas estava danificado e foi reparado. Assinaturas a salvo: %1. Exporte em breve.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Assinar a petição</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>História completa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Imprensa: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Este texto é de %1.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>Código: %1. Ampliar</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>Toque para ver o código</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>Primeiras letras do seu país</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DomainChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Termina em %1</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este e-mail</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Não, está certo</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sim, está certo</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Aponte a câmera do seu telefone para o código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>TESTE: nada do que você escrever aqui conta</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar a ler</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>Escreva o seu nome.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>Escreva o seu sobrenome.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Escreva o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>Escreva o seu código postal.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>Escolha o seu país.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>Escolha Sim ou Não.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Está longo demais. Escreva algo mais curto.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>Há um sinal que não pode ser impresso. Escreva de novo.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>Falta o @ neste endereço. Deve ser como nome@example.org.</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>Este endereço tem um ＠ largo. Use o @ normal.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>Há mais de um @ neste endereço.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>Há um espaço neste endereço. Retire-o, por favor.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>Depois do @ falta um ponto, como em example.org.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>A parte antes do @ é longa demais: no máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>Não parece um endereço de e-mail. Verifique, por favor.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>As novidades devem ser sim, não ou vazio.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>O final deste e-mail está certo?</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>Está certo? Os códigos do Canadá são como V6B 1A1.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>Está certo? Os códigos do Reino Unido são como SW1A 1AA.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>Está certo? Os códigos dos Estados Unidos têm cinco algarismos.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Stay on the list</source>
        <translation>Continuar na lista</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>Manter a minha assinatura</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Foi apagado.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>Tirar você da lista?</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>Retirar a sua assinatura?</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>Nada do que você escreveu fica guardado aqui.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>O que você escreveu é apagado desta máquina. Pode assinar de novo quando quiser.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>Sim, tirar-me da lista</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sim, retirar</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>Qual é o seu nome?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Qual é o seu e-mail?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Onde você mora?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar a ler</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>Quero receber novidades</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Salvar a correção</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Assinar a petição</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Voltar à história</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>Segundos até esta visita terminar e o que você escreveu ser esquecido: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Assinar a petição</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Escrito em %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>História completa e fontes</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Só receber novidades</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Só ver as ações</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>Você está na lista. Obrigado!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>Assinado. Obrigado, %1.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Assinado. Obrigado.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>Assinado como %1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>Hoje você é o número &lt;b&gt;%1&lt;/b&gt; nesta mesa.</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Recibo &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>Tire uma foto dele: com ele você pode retirar a sua assinatura mais tarde.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>Corrigir um erro</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>Tirar-me da lista</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>Retirar a minha assinatura</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Pôr tudo ao alcance da mão</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>Desculpe: ainda não funcionou.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>Nada foi guardado ainda, e o que você escreveu continua aqui. Continuamos a tentar. Avise a equipe desta mesa, por favor.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>A sua assinatura continua aqui como estava. Continuamos a tentar. Avise a equipe desta mesa, por favor.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>Para a equipe desta mesa: %1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>Desistir e esquecer tudo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
</context>
</TS>
