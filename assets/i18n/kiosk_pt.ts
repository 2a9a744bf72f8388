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
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
    <name>AddressChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Termina em %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Your receipts</source>
        <translation>Os seus recibos</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Next petition</source>
        <translation>Próxima petição</translation>
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
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 signed here today</source>
        <translation>
            <numerusform>Hoje &lt;b&gt;%1&lt;/b&gt; de %2 pessoas assinou aqui</numerusform>
            <numerusform>Hoje &lt;b&gt;%1&lt;/b&gt; de %2 pessoas assinaram aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>A bateria está quase vazia: ligue este quiosque à tomada, por favor.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>O disco está quase cheio: avise a equipe desta mesa, por favor.</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>Tap to read</source>
        <translation>Toque para ler</translation>
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
        <source>Phone: %1</source>
        <translation>Telefone: %1</translation>
    </message>
    <message>
        <source>Postal address: %1</source>
        <translation>Morada: %1</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Só ver as ações</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Imprensa: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Este texto é de %1.</translation>
    </message>
    <message>
        <source>All about your data:</source>
        <translation>Tudo sobre seus dados:</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Mostrar esta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation>Mostrar esta a partir de agora?</translation>
    </message>
    <message>
        <source>Show these from now on?</source>
        <translation>Mostrar estas a partir de agora?</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>Que campanhas?</translation>
    </message>
    <message>
        <source>What was signed for other campaigns stays, and is exported as before.</source>
        <translation>O que foi assinado para outras campanhas fica, e é exportado como antes.</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.</source>
        <translation>Toque numa, ou em até seis: então cada pessoa escolhe no cartaz. As campanhas numa memória USB aparecem aqui sozinhas quando você a liga.</translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation>Configure primeiro este quiosque; depois a campanha pode mudar.</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation>Mudar o PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Escolher um PIN</translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation>Primeiro o PIN antigo</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>O novo PIN outra vez</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>O novo PIN</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>Seis números ou mais.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChooserScreen</name>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>A bateria está quase vazia: ligue este quiosque à tomada, por favor.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>O disco está quase cheio: avise a equipe desta mesa, por favor.</translation>
    </message>
    <message>
        <source>This petition has ended</source>
        <translation>Esta petição terminou</translation>
    </message>
    <message>
        <source>Cannot be signed at this hour</source>
        <translation>Não se pode assinar a esta hora</translation>
    </message>
    <message>
        <source>What do you want to sign?</source>
        <translation>O que você quer assinar?</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Hoje &lt;b&gt;%1&lt;/b&gt; pessoa assinou aqui</numerusform>
            <numerusform>Hoje &lt;b&gt;%1&lt;/b&gt; pessoas assinaram aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Tap one or more</source>
        <translation>Toque numa ou mais</translation>
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
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation>A parte da equipe fechou.</translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation>O que se escreve agora não vai para lado nenhum. A tela volta num momento.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>This petition ended on %1. You can still read it.</source>
        <translation>Fim desta petição: %1. Você ainda pode lê-la.</translation>
    </message>
    <message>
        <source>Signatures are taken here from %1 to %2</source>
        <translation>Aqui se assina das %1 às %2</translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation>Ainda aí?</translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation>A parte da equipe fecha em 1 segundo.</translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation>
            <numerusform>A parte da equipe fecha em %1 segundo.</numerusform>
            <numerusform>A parte da equipe fecha em %1 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation>O que está escrito aqui e ainda não foi salvo será esquecido.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ainda estou aqui</translation>
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
    <name>DoorCode</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Voltar à tela</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation>Código de recuperação: 20 letras e números</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>Abrir com a chave</translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation>Abrir com a chave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Voltar à tela</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Ligue a memória USB com a chave.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Que chave?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>em %1, abre com a sua senha</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>em %1, abre sem senha</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir com o código</translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>Sem código nem chave à mão? Nada se perdeu: as assinaturas continuam seladas neste computador. A linha de comandos leva-as seladas, sem PIN:</translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>Sem chave à mão? Nada se perdeu: as assinaturas continuam seladas neste computador. A linha de comandos leva-as seladas, sem PIN:</translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation>O código de recuperação da configuração abre a parte da equipe, e a chave que abre as assinaturas também.</translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation>A chave que abre as assinaturas abre também a parte da equipe. Não há código de recuperação.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation>Demasiados PIN errados: já não se aceita nenhum PIN. %1</translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation>O arquivo que conta os PIN errados está danificado: nenhum PIN é aceite até ser reparado. %1</translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation>Este quiosque foi configurado sem PIN. %1</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>
            <numerusform>Demasiados PIN errados. Espere %1 segundo.</numerusform>
            <numerusform>Demasiados PIN errados. Espere %1 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation>Esse não era o PIN. Tente outra vez.</translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation>Esta parte é para a equipe desta mesa.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipe</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Voltar à tela</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN esquecido?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DoorUnlock</name>
    <message>
        <source>Open with the key</source>
        <translation>Abrir com a chave</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Senha de %1</translation>
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
    <name>ExportCard</name>
    <message>
        <source>%1 is out. Everything is on it.</source>
        <translation>%1 está livre. Está tudo lá.</translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation>Já pode retirar %1.</translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation>Um momento, %1 está se soltando …</translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation>Está tudo em %1.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>Ejetar %1</translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation>SHA-256 curto</translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation>SHA-256 inteiro</translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>1 person</source>
        <translation>1 pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 pessoa</numerusform>
            <numerusform>%1 pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation>Para onde vão as assinaturas?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>A memória já não está</translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation>Toque no que as vai ler.</translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation>A chave que as abre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation>Ligue a este computador a memória USB com a chave.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Que chave?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>em %1, abre com a sua senha</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>em %1, abre sem senha</translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation>Tudo está trancado até ser aberto com a chave da organização: um arquivo pequeno, feito ao configurar este quiosque. Pode estar nesta memória USB ou em outra.</translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation>Sem chave? Levar seladas</translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation>Parecem verdadeiras?</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>A memória já não está</translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation>Manter todas e exportar</translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation>Separar %1 e exportar</translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation>O que se separa não é apagado. Vai para um arquivo próprio na memória USB, com o motivo.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation>Exportar assinaturas</translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation>Ainda ninguém assinou aqui: não há nada para exportar.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation>A exportação não deu certo</translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation>Usar outra memória USB</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation>Exportar para memória USB</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation>Ligue uma memória USB a este computador.</translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation>Para esta memória USB</translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation>Não se pode escrever em %1. Use outra.</translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation>Não se pode escrever nestas memórias USB. Use outra.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Que memória USB?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aqui sozinha.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, mas não se pode escrever nela</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 livres</translation>
    </message>
    <message>
        <source>%1. The key is on it: better take another.</source>
        <translation>%1. A chave está nela: melhor usar outra.</translation>
    </message>
    <message>
        <source>All campaigns, a file each</source>
        <translation>Todas, um arquivo cada</translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation>assinaturas, nenhuma exportada</translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation>novas desde a última exportação</translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation>todas, também as já exportadas</translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation>recolhidas</translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation>relidas: %1 + %2 separadas</translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation>relidas da memória USB</translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation>A chave que as abre</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir a chave</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that you may remove it.</source>
        <translation>Deixe a memória USB ligada até a tela dizer que a pode retirar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FittingScreen</name>
    <message>
        <source>Screen and voice</source>
        <translation>Tela e voz</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation>Igual ao cartão</translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation>Encoste aqui um cartão bancário. Qualquer um serve: são todos do mesmo tamanho.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation>Até o contorno ficar do tamanho do cartão. Segure para ir mais rápido. A tela teria %1 polegadas.</translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation>Volume da voz: %1</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation>Esta máquina não tem voz: “Verificar a máquina” diz o que instalar.</translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation>Com 0 nada é lido em voz alta.</translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation>Um toque no alto-falante lê a tela em voz alta.</translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation>Isto é guardado quando o quiosque estiver configurado.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Trate disto</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation>Passar uma folha de papel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar o teste</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Evento e mesa</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation>Verificar a máquina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Esvaziar este quiosque</translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation>Voltar ao cartaz</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosque</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>Exportar assinaturas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>guardadas aqui</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>não exportadas</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>disseram sim</translation>
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
        <translation>Assinaturas por hora</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 horas: %2</translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation>O que foi assinado hoje já saiu deste quiosque.</translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation>Hoje ainda ninguém assinou aqui.</translation>
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
    <name>MachineScreen</name>
    <message>
        <source>Check the machine</source>
        <translation>Verificar a máquina</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver outra vez</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation>Tela e voz</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation>Pronta para um dia na mesa.</translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation>Trate do que está marcado antes de começar o dia.</translation>
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
    <name>OwnDate</name>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>OwnDrawing</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Assine aqui com o dedo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Write my name instead</source>
        <translation>Prefiro escrever o meu nome</translation>
    </message>
    <message>
        <source>Your name, in place of a drawn signature</source>
        <translation>O seu nome em vez de uma assinatura desenhada</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>Prefiro desenhar</translation>
    </message>
</context>
<context>
    <name>OwnYesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation>Não se pode mostrar: %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>vem com o programa</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation>%1. Verificada, %2.</translation>
    </message>
    <message>
        <source>Another text than the one here.</source>
        <translation>Outro texto que o daqui.</translation>
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
    <name>PaperScreen</name>
    <message>
        <source>Date of the sheet</source>
        <translation>Data da folha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
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
        <source>Paper sheet, row %1</source>
        <translation>Folha de papel, linha %1</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Folha de papel</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>Salvar esta linha</translation>
    </message>
    <message>
        <source>Which campaign is on the sheet?</source>
        <translation>De que campanha é a folha?</translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation>Quer novidades</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation>A linha %1 está salva. Recibo %2</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation>Voltamos num momento.</translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation>Para assinar agora, fale com a equipe desta mesa.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation>Idioma do quiosque</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Que idioma vem primeiro?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Cada visita começa nele. Muda-se com um toque.</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Evento e mesa</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvando …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nome da mesa</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Evento ou lugar</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Evento ou lugar (opcional)</translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation>Segundos sem toque, até “Você ainda está aí?”</translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation>Os dois nomes vão a partir de agora em cada assinatura; as que já existem mantêm os seus.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>País: o da campanha</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Mudar o PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Escolher um PIN</translation>
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
        <source>Please write an answer.</source>
        <translation>Escreva uma resposta.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Escolha uma resposta.</translation>
    </message>
    <message>
        <source>Please choose one answer or more.</source>
        <translation>Escolha uma ou mais respostas.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Escreva um número.</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year.</source>
        <translation>Escreva o dia, o mês e o ano.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Escreva o seu número de telefone.</translation>
    </message>
    <message>
        <source>Please sign, or write your name instead.</source>
        <translation>Assine ou escreva o seu nome.</translation>
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
        <source>Please write a whole number in digits, such as 42.</source>
        <translation>Escreva um número inteiro em algarismos, por exemplo 42.</translation>
    </message>
    <message>
        <source>Please write %1 or more.</source>
        <translation>Escreva %1 ou mais.</translation>
    </message>
    <message>
        <source>Please write %2 or less.</source>
        <translation>Escreva %2 ou menos.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the day, the month and the year.</source>
        <translation>Esse dia não existe. Confira o dia, o mês e o ano.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Escreva o ano com quatro algarismos.</translation>
    </message>
    <message>
        <source>This is too small to be seen. Please sign larger.</source>
        <translation>Está pequena demais. Assine maior.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>As novidades devem ser sim, não ou vazio.</translation>
    </message>
    <message>
        <source>This campaign does not ask about updates. Please leave this empty.</source>
        <translation>Esta campanha não pergunta sobre novidades. Por favor, deixe isto vazio.</translation>
    </message>
    <message>
        <source>This must be yes, no or empty.</source>
        <translation>Isto deve ser sim, não ou vazio.</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Escreva a data como ano-mês-dia, por exemplo 2026-05-01.</translation>
    </message>
    <message>
        <source>This is not one of the answers there are.</source>
        <translation>Não é uma das respostas possíveis.</translation>
    </message>
    <message>
        <source>A signature drawn on paper stays on the paper. Please leave this empty.</source>
        <translation>Uma assinatura em papel fica no papel. Deixe isto vazio.</translation>
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
    <message>
        <source>Is this right? Phone numbers have 7 to 15 digits.</source>
        <translation>Está certo? Os números de telefone têm de 7 a 15 algarismos.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation>Fechar o quiosque?</translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation>Isto é para quem cuida deste computador: o programa termina, e ninguém pode assinar até ser iniciado outra vez. O que foi assinado está a salvo.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Deixar ligado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>ReceiptsScreen</name>
    <message>
        <source>All signed. Thank you!</source>
        <translation>Tudo assinado. Obrigado!</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Take a picture of the receipts: with one you can take that signature back later.</source>
        <translation>Tire uma foto dos recibos: com cada um você pode retirar essa assinatura mais tarde.</translation>
    </message>
    <message>
        <source>Tap one to fix a mistake in it, or to remove it.</source>
        <translation>Toque num para corrigir um erro ou retirar a assinatura.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
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
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation>a campanha</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>Que campanhas?</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation>Toque numa, ou em até seis: então cada pessoa escolhe no cartaz. As campanhas numa memória USB aparecem aqui sozinhas quando você a liga. A escolhida é copiada para este computador.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>A campanha</translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation>testar a chave</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Que arquivo?</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Ligue a memória USB com a chave.</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Ligue a memória USB.</translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation>O arquivo aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>Não há chave nesta memória USB.</translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation>Não há cadeado nem chave nesta memória USB.</translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation>Um cadeado em %1, danificado</translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation>Um cadeado em %1: %2</translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation>Uma chave em %1, abre com a sua senha</translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation>Uma chave em %1, sem senha</translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation>A chave só é lida, para abrir uma assinatura de teste. Nada dela fica neste computador.</translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation>Basta um arquivo de texto com o cadeado. De uma chave só se tira o cadeado; a chave é testada uma vez e não fica guardada.</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation>o idioma</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Que idioma vem primeiro?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Cada visita começa nele. Muda-se com um toque.</translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation>O país ajuda com os e-mails e os códigos postais.</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>País: o da campanha</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
</context>
<context>
    <name>SetUpLocks</name>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation>Quem pode abrir as assinaturas?</translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation>As assinaturas levam este cadeado</translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation>As assinaturas levam estes cadeados</translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation>Cada assinatura é trancada assim que alguém assina. O cadeado fica neste computador. A chave que o abre, nunca: fica com a organização. Assim, um computador roubado não revela nenhum nome.</translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation>%1, a chave foi testada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation>Um segundo cadeado é prudente, com a chave noutras mãos: se a única chave se perder, perdem-se todas as assinaturas.</translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation>Qualquer uma das chaves abre as assinaturas.</translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation>Cadeado ou chave numa memória USB</translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation>Outro de uma memória USB</translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation>Escrever ou ler o cadeado</translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation>Escrever ou ler outro</translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation>Fazer cadeado e chave aqui</translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation>Fazer outro aqui</translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation>A chave está em %1.</translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation>%1 é a chave, selada com a sua senha.</translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation>%1 é a mesma chave em papel. Imprima e guarde em outro lugar.</translation>
    </message>
    <message>
        <source>Take the stick home before people come. It must not travel with this computer.</source>
        <translation>Leve a memória USB para casa antes que as pessoas cheguem. Ela não deve viajar com este computador.</translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation>Foi relida da memória USB, e abriu um teste.</translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Fazer a chave</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Fazendo a chave …</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Uma senha para a chave</translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation>Demora uns segundos: é selada, relida da memória USB e testada. Deixe %1 ligada.</translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation>Anote, e guarde longe da memória USB: sem ela ninguém pode abrir as assinaturas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation>A chave é escrita em %1.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation>o PIN da equipe</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>O mesmo PIN outra vez</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>Escolha um PIN para a equipe</translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation>Seis números ou mais. Abre as páginas da equipe e nada mais: as assinaturas continuam trancadas.</translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation>No cartaz, segure dois segundos o canto superior esquerdo: então ele é pedido.</translation>
    </message>
</context>
<context>
    <name>SetUpPlace</name>
    <message>
        <source>this table</source>
        <translation>esta mesa</translation>
    </message>
    <message>
        <source>What is this table called?</source>
        <translation>Como se chama esta mesa?</translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation>“Mesa 3”, por exemplo. Assim você sabe depois onde uma assinatura foi recolhida.</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>Nome desta mesa</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Evento ou lugar</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Evento ou lugar (opcional)</translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation>testar a chave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation>Testar a chave agora</translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation>A chave serve.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation>Ainda ninguém mostrou que esta chave abre o que se assina aqui.</translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation>Uma assinatura de teste acaba de ser trancada, como serão as verdadeiras, e a chave a abriu.</translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation>Se for a chave errada, ou se perder, perdem-se todas as assinaturas desta mesa. O teste leva um minuto: a memória USB com a chave, e a sua senha.</translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation>Seguir sem testar</translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>Anote este código agora</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation>O código de recuperação do primeiro computador abre também este.</translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation>Abre as páginas da equipe se o PIN for esquecido. Não é mostrado outra vez.</translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation>Anotado: ainda ninguém testou a chave.</translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation>Salva em %1. Nos outros computadores, escolha “Usar configuração de memória USB”.</translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation>Mais computadores hoje? Podem ter a mesma configuração.</translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation>Mais computadores hoje? Ligue uma memória USB, e terão a mesma configuração.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation>O PIN vai junto, cifrado, mas pode ser descoberto. Esta é a memória da chave: melhor usar outra.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation>O PIN vai junto, cifrado, mas pode ser descoberto: a memória USB fica com a equipe.</translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation>Salvar em %1, onde está a chave</translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation>Salvar em %1</translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation>Uma configuração de memória USB</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Ligue a memória USB.</translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation>Que configuração?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aqui sozinha.</translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation>Não há configuração nesta memória USB.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation>Foi salva no fim da configuração de outro computador. Depois só se pergunta o nome desta mesa.</translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation>Ligue uma memória USB vazia.</translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation>Em que memória USB fica a chave?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aqui sozinha.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, mas não se pode escrever nela</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 livres</translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation>A chave vai para esta memória USB e mais nenhum lugar: nunca para este computador. Ao lado vai uma folha para imprimir, a mesma chave em papel.</translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation>Usar este cadeado</translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation>O cadeado da organização</translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation>Uma linha de 62 letras e números que começa por “age1”. Um leitor pode lê-la do papel.</translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation>Cadeado: %1 de 62</translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation>Cadeado, começa por age1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>SetUpUnlock</name>
    <message>
        <source>try the key</source>
        <translation>testar a chave</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>o cadeado</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir a chave</translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation>A senha desta chave</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
    <name>Staff</name>
    <message>
        <source>Please give this table a name, such as “Table 3”.</source>
        <translation>Dê um nome a esta mesa, como “Mesa 3”.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Está longo demais. Escreva algo mais curto.</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation>Isto é uma chave, não um cadeado: abre assinaturas, e este computador nunca deve ter uma. Apague-a e escreva o cadeado que lhe pertence.</translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation>Não é um cadeado inteiro. Começa por “age1” e tem 62 letras e números.</translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation>Este cadeado já está aqui.</translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation>Já há três cadeados. Retire um primeiro.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation>Eram duas senhas diferentes. Escreva as duas outra vez.</translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation>É curta demais, ou repete-se muito. Junte outra palavra e escreva outra vez.</translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation>Esta chave abre outro cadeado, não o escolhido aqui. Tente outra.</translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation>A memória USB foi retirada. Ligue-a outra vez; tudo o que foi escrito ainda está aqui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Switch off sleep and the dark screen in the settings of this machine</source>
        <translation>Desative a suspensão e o desligamento da tela nas configurações deste computador</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Cannot be held off: it may fall asleep</source>
        <translation>Não se pode impedir: o computador pode adormecer</translation>
    </message>
    <message>
        <source>Held off while the kiosk runs</source>
        <translation>Impedida enquanto o quiosque funciona</translation>
    </message>
    <message>
        <source>Switched off for this machine</source>
        <translation>Desativada neste computador</translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation>Esse não era o PIN antigo. Tente outra vez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation>Demasiados PIN errados. Espere um pouco e tente outra vez a partir do cartaz.</translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation>Encoste um cartão bancário à tela: parte da equipe, Verificar a máquina, Tela e voz</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Tamanho da tela</translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation>Não medida: as letras podem ser pequenas demais</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation>Um segundo destinatário, guardado em outro lugar, abre tudo se o primeiro se perder</translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation>Não medida, indicada como %1 polegadas</translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation>Pode-se escrever em “%1”</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation>Instale o programa outra vez</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Estão todas</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>“%1” is no campaign pack, or it is damaged.</source>
        <translation>“%1” não é uma campanha, ou está danificado.</translation>
    </message>
    <message>
        <source>Copy it once more, or make it anew with “kiosk pack”.</source>
        <translation>Copie mais uma vez, ou faça de novo com “kiosk pack”.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>Não é possível usar “%1”: %2.</translation>
    </message>
    <message>
        <source>Make it anew with “kiosk pack”.</source>
        <translation>Faça de novo com “kiosk pack”.</translation>
    </message>
    <message>
        <source>“%1” is too large for a campaign (%2 MB).</source>
        <translation>“%1” é grande demais para uma campanha (%2 MB).</translation>
    </message>
    <message>
        <source>%1 MB are the most: make its pictures smaller.</source>
        <translation>%1 MB no máximo: reduza as imagens.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>“%1” vem de uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Update the kiosk first.</source>
        <translation>Atualize primeiro o quiosque.</translation>
    </message>
    <message>
        <source>“%1” says of itself that it holds another campaign, or another text.</source>
        <translation>“%1” diz de si mesmo que contém outra campanha ou outro texto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation>Inicie a partir da área de trabalho, ou ligue uma tela</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Há uma</translation>
    </message>
    <message>
        <source>Install Xwayland (the package “xwayland”), then log out and in</source>
        <translation>Instale o Xwayland (o pacote “xwayland”); depois saia da sessão e entre de novo</translation>
    </message>
    <message>
        <source>Without Xwayland the kiosk has no keyboard</source>
        <translation>Sem o Xwayland, o quiosque não tem teclado</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation>TESTE: nada conta</translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation>Execute “kiosk setup”</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Em uso: %1</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Selado para</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 destinatário</translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation>Execute “kiosk setup --identity FILE”: sem chave todas as assinaturas se perderiam</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation>Nenhum: a parte da equipe está fechada</translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation>Execute “kiosk setup --pin-file”</translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation>“kiosk setup --new-recovery-code” faz o que a abre quando o PIN é esquecido</translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation>Medida: %1 × %2 pixels em %3 polegadas</translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation>Nada pode ser assinado. Escolha outra pasta com --data, ou repare o disco</translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation>Tem a chave: leve-a para casa antes de as pessoas chegarem, e use outra para exportar</translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation>Use outra, ou mova a sua trava</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Memória USB</translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation>Nenhuma ligada</translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation>Ligue uma para ver se é encontrada</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltam: %1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 destinatários</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Assinatura de teste</translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation>Aberta com a chave</translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation>Aberta na máquina de onde vem esta configuração</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca aberta</translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation>Definido, sem código de recuperação</translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation>Definido, com código de recuperação</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>Não se pode escrever em “%1”</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>um quiosque sem nome</translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation>%1, %2, %3 livres</translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation>%1, %2, %3 livres, não se pode escrever nela</translation>
    </message>
    <message>
        <source>Of %1 campaigns everything is on the stick and noted. Then: %2</source>
        <translation>De %1 campanhas está tudo na memória USB e anotado. Depois: %2</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>A memória USB foi retirada cedo demais.</translation>
    </message>
    <message>
        <source>Of one campaign everything is on the stick and noted. Then: %1</source>
        <translation>De uma campanha está tudo na memória USB e anotado. Depois: %1</translation>
    </message>
    <message>
        <source>Export what is new once more: then the rest is written.</source>
        <translation>Exporte mais uma vez o que é novo: então o resto é escrito.</translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation>Esta chave não abre nenhuma das %1 assinaturas.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation>Use a chave deste quiosque.</translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation>A memória USB “%1” foi retirada cedo demais.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation>Nada foi marcado como exportado. Ligue-a outra vez, ou use outra.</translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation>Esta chave é deste quiosque, e não abre nenhuma das %1 assinaturas: foram trancadas para outra, ou estão danificadas.</translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation>Use a outra chave, ou leve-as seladas.</translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation>A memória USB “%1” está cheia.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation>Nada foi marcado como exportado. Use outra memória USB, ou abra espaço nesta.</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation>Não se pode escrever na memória USB “%1”.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation>Nada foi marcado como exportado. Talvez tenha uma trava ao lado; se não, use outra.</translation>
    </message>
    <message>
        <source>“docs/stations.md” says how to close it, step by step</source>
        <translation>“docs/stations.md” diz como o fechar, passo a passo</translation>
    </message>
    <message>
        <source>“sudo kiosk install-station” makes the machine start into the kiosk alone</source>
        <translation>“sudo kiosk install-station” faz a máquina iniciar só no quiosque</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Stands behind the kiosk</source>
        <translation>Está atrás do quiosque</translation>
    </message>
    <message>
        <source>Keys of the system</source>
        <translation>Teclas do sistema</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Without administrator rights</source>
        <translation>Sem direitos de administração</translation>
    </message>
    <message>
        <source>None: the machine starts into the kiosk</source>
        <translation>Nenhuma: a máquina inicia no quiosque</translation>
    </message>
    <message>
        <source>None is seen</source>
        <translation>Nenhuma está à vista</translation>
    </message>
    <message>
        <source>These reach the system: %1</source>
        <translation>Estas chegam ao sistema: %1</translation>
    </message>
    <message>
        <source>Make an account for the kiosk alone, without administrator rights</source>
        <translation>Crie uma conta só para o quiosque, sem direitos de administração</translation>
    </message>
    <message>
        <source>It may change the whole machine</source>
        <translation>Pode alterar a máquina toda</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Ligue à tomada</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation>Sem bateria: esta máquina está na tomada</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1 %</translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation>Não se chega à pasta de dados</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Verifique o disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation>Acerte a data e a hora desta máquina: cada assinatura as leva</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Bateria %1 %, na tomada</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Abra espaço</translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation>%1 não pode estar certo</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation>Nomes que se escrevem podem chegar ao disco. Como administrador: “swapoff -a”</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Memória de troca</translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation>Sem uso até agora, e não cifrada</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Cópias da memória</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligadas</translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation>Inicie o programa com “kiosk”, que as desliga</translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation>O sistema a sela</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation>Nomes que se escrevem podem chegar ao disco. Cifre o disco (BitLocker)</translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation>Talvez em uso</translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation>Nenhuma, ou cifrada</translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation>Em uso, e não cifrada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligadas</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>Eram dois PIN diferentes. Escolha um de novo.</translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation>Selado para %1 e mais %2</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Ainda nada foi exportado</translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation>Última exportação: %1 como %2, %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 kept here, %4 not exported</source>
        <translation>%1: %2 hoje, %3 guardadas aqui, %4 não exportadas</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>Selado para %1</translation>
    </message>
    <message>
        <source>Six campaigns are chosen already. Take one of them away first.</source>
        <translation>Já há seis campanhas escolhidas. Retire primeiro uma.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation>Um PIN tem pelo menos %1 números e nada mais.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation>Este PIN é um dos primeiros que um estranho tenta.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>o título</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>a história</translation>
    </message>
    <message>
        <source>what people agree to</source>
        <translation>o que se aceita</translation>
    </message>
    <message>
        <source>what phones do</source>
        <translation>o que o telefone faz</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>as fontes</translation>
    </message>
    <message>
        <source>who asks, or how to reach them</source>
        <translation>quem pede, ou como contactar</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>os idiomas</translation>
    </message>
    <message>
        <source>smaller things</source>
        <translation>coisas menores</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.</source>
        <translation>Neste quiosque, o identificador “%1” é de uma campanha de %2. Esta precisa de outro.</translation>
    </message>
    <message>
        <source>This campaign is here already, with another text. What changes: %1. Whoever signed before signed the text of then.</source>
        <translation>Esta campanha já está aqui, com outro texto. O que muda: %1. Quem assinou antes assinou o texto de então.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Pelo menos %1 letras, %2 delas diferentes. Quatro palavras sem relação são fáceis de guardar e difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation>“%1” instala uma</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation>Nenhuma: nada pode ser lido em voz alta</translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation>As telas podem ser lidas em voz alta</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation>TESTE: nada conta até se executar “kiosk setup”.</translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation>Não se pode escrever em “%1”: nada pode ser assinado.</translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation>Nunca se mostrou que a chave abre o que é selado aqui.</translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation>Há pouco espaço em “%1”.</translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation>O arquivo de assinaturas não está; o próximo início o refaz da sua cópia.</translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation>O arquivo de assinaturas não está; a próxima assinatura começa um novo.</translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation>Esse não é o número. Escreva outra vez.</translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation>Esse não era o PIN. Nada foi apagado.</translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation>O que foi assinado aqui foi exportado, e apagado deste quiosque.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosque</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Escreva a data como ano-mês-dia, por exemplo 2026-05-01.</translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation>Esse dia foi há mais de um ano. O ano está certo?</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>Esse dia ainda não chegou.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation>Esse não é o código de recuperação. Veja outra vez.</translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation>Esta chave não é deste quiosque. Tente outra.</translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation>Abrindo as assinaturas</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Escrevendo na memória USB</translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation>Relendo a memória USB</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>nos arquivos</translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation>separadas, num arquivo próprio</translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation>a mesma pessoa, juntas</translation>
    </message>
    <message>
        <source>exported before</source>
        <translation>exportadas antes</translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation>trancadas para outra chave</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>A senha não abre “%1”.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Verifique e tente outra vez.</translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation>o nome é uma só letra</translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation>o nome é “test”</translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation>o e-mail é inventado</translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation>o nome é a mesma letra repetida</translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation>o nome é uma fórmula</translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation>o nome é uma série de teclas</translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation>Pacote selado (sem chave)</translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation>Leve-o a quem tem a chave: “kiosk export --from” abre-o, e vários juntos.</translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation>Todos os campos (CSV)</translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation>Tem todos os campos e as palavras de cada consentimento: guarde como prova.</translation>
    </message>
    <message>
        <source>Drawn signatures (SVG)</source>
        <translation>Assinaturas desenhadas (SVG)</translation>
    </message>
    <message>
        <source>It holds the drawings alone, and nobody counts as exported by it: take the signatures home in another format as well.</source>
        <translation>Contém só os desenhos, e ninguém conta como exportado com isso: leve as assinaturas também em outro formato.</translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation>Registros completos (JSON Lines)</translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation>Tem registros completos, um por linha: guarde como prova dos consentimentos.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Planilha (CSV)</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation>Abra em Excel ou LibreOffice; é para ler, não para importar.</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Planilha (Excel)</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <source>Back</source>
        <translation>Voltar</translation>
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
        <source>Whole story</source>
        <translation>História completa</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Só receber novidades</translation>
    </message>
    <message>
        <source>Do not sign this one</source>
        <translation>Não assinar esta</translation>
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
        <source>You are number &lt;b&gt;%1&lt;/b&gt; of %2 at this table today.</source>
        <translation>Hoje você é o número &lt;b&gt;%1&lt;/b&gt; de %2 nesta mesa.</translation>
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
    <name>Trouble</name>
    <message>
        <source>This kiosk is out of order for a moment.</source>
        <translation>Este quiosque não funciona neste momento.</translation>
    </message>
    <message>
        <source>Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.</source>
        <translation>Avise a equipe desta mesa, por favor. Toda assinatura que aqui recebeu um agradecimento está guardada: nada se perdeu.</translation>
    </message>
    <message>
        <source>For the people at this table: the kiosk does not start, or does not stay up.</source>
        <translation>Para a equipe desta mesa: o quiosque não inicia ou para logo em seguida.</translation>
    </message>
    <message>
        <source>Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.</source>
        <translation>Toque em “Tentar de novo”. Se isto voltar, reinicie o computador. Se não adiantar, continue com folhas de papel e leve este computador como está: ele guarda todas as assinaturas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to your petition table.</source>
        <translation>Boas-vindas à sua mesa de petição.</translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation>A configuração leva três minutos: idioma, nome, campanha, cadeado das assinaturas, PIN.</translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation>Até lá tudo é teste. Você não pode estragar nada.</translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation>Ver as páginas da equipe</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Praticar primeiro</translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation>Usar a configuração de %1</translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation>Usar configuração de memória USB</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosque</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>%1 still to be exported.</source>
        <translation>%1 por exportar.</translation>
    </message>
    <message>
        <source>%1 missing for good.</source>
        <translation>Perdido de vez: %1.</translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation>Quantas são apagadas?</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Apagando …</translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation>Agora o PIN da equipe</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>Apagado: %1.</translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation>Isto não deu certo.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation>Nada é apagado antes de tudo estar exportado. O que a chave não abre pode sair como pacote selado.</translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation>Foram contadas, mas não se podem ler desde que o arquivo ficou danificado: nenhuma exportação as pode levar. Alguém experiente talvez tire algo do arquivo danificado, %1. Esvaziar apaga-o também.</translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation>Escreva o número. Aqui: %1, em exportações já relidas. Esses arquivos estão a salvo, em dois lugares?</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation>Isto apaga %1 desta máquina para sempre, e o arquivo danificado com o que resta das que faltam.</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation>Isto apaga %1 desta máquina para sempre.</translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation>Já não estão nesta máquina, nem na cópia. As contas do dia ficam.</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 assinatura</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation>
            <numerusform>%1 assinatura</numerusform>
            <numerusform>%1 assinaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Esvaziar este quiosque</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Desistir do que falta</translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation>Toque para aceitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Apagar %1</translation>
    </message>
</context>
</TS>
