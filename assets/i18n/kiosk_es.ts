<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Apunta al código con la cámara de tu teléfono.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>Las palabras que puedes usar: «%1»</translation>
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
        <translation>Apunta al código con la cámara de tu teléfono</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Firmar la petición</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Volver a la historia</translation>
    </message>
</context>
<context>
    <name>AddressChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Termina en %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Your receipts</source>
        <translation>Tus recibos</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Next petition</source>
        <translation>Petición siguiente</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Hoy ha firmado aquí &lt;b&gt;%1&lt;/b&gt; persona</numerusform>
            <numerusform>Hoy han firmado aquí &lt;b&gt;%1&lt;/b&gt; personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Sé la primera persona en firmar aquí hoy</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 signed here today</source>
        <translation>
            <numerusform>Hoy ha firmado aquí &lt;b&gt;%1&lt;/b&gt; de %2 personas</numerusform>
            <numerusform>Hoy han firmado aquí &lt;b&gt;%1&lt;/b&gt; de %2 personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>La batería está casi vacía: enchufa este quiosco, por favor.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>El disco está casi lleno: avisa al equipo de esta mesa, por favor.</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Toca para empezar</translation>
    </message>
    <message>
        <source>Tap to read</source>
        <translation>Toca para leer</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Para el equipo de esta mesa: el archivo de firmas estaba dañado y se ha reparado. Firmas a salvo: %1, ilegibles: %2. Expórtalas pronto.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Para el equipo de esta mesa: el archivo de firmas estaba dañado y se ha reparado. Firmas a salvo: %1. Expórtalas pronto.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Firmar la petición</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Historia completa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Postal address: %1</source>
        <translation>Dirección postal: %1</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Solo ver las acciones</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Prensa: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Este texto es de %1.</translation>
    </message>
    <message>
        <source>All about your data:</source>
        <translation>Todo sobre tus datos:</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Mostrar esta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation>¿Mostrarla desde ahora?</translation>
    </message>
    <message>
        <source>Show these from now on?</source>
        <translation>¿Mostrarlas desde ahora?</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>¿Qué campañas?</translation>
    </message>
    <message>
        <source>What was signed for other campaigns stays, and is exported as before.</source>
        <translation>Lo que se firmó para otras campañas se queda, y se exporta como antes.</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.</source>
        <translation>Toca una, o hasta seis: entonces cada persona elige en el cartel. Las campañas de una memoria USB aparecen aquí solas cuando la conectas.</translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation>Configura primero este quiosco; luego se puede cambiar de campaña.</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elegir un PIN</translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation>Primero el PIN antiguo</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>El PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>El PIN nuevo</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>Seis cifras o más.</translation>
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
        <translation>La batería está casi vacía: enchufa este quiosco, por favor.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>El disco está casi lleno: avisa al equipo de esta mesa, por favor.</translation>
    </message>
    <message>
        <source>This petition has ended</source>
        <translation>Esta petición ha terminado</translation>
    </message>
    <message>
        <source>Cannot be signed at this hour</source>
        <translation>No se puede firmar a esta hora</translation>
    </message>
    <message>
        <source>What do you want to sign?</source>
        <translation>¿Qué quieres firmar?</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Hoy ha firmado aquí &lt;b&gt;%1&lt;/b&gt; persona</numerusform>
            <numerusform>Hoy han firmado aquí &lt;b&gt;%1&lt;/b&gt; personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Tap one or more</source>
        <translation>Toca una o varias</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Para el equipo de esta mesa: el archivo de firmas estaba dañado y se ha reparado. Firmas a salvo: %1, ilegibles: %2. Expórtalas pronto.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Para el equipo de esta mesa: el archivo de firmas estaba dañado y se ha reparado. Firmas a salvo: %1. Expórtalas pronto.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation>La parte del equipo se cerró.</translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation>Lo que se escribe ahora no llega a ninguna parte. La pantalla vuelve en un momento.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>This petition ended on %1. You can still read it.</source>
        <translation>Esta petición terminó el %1. Todavía puedes leerla.</translation>
    </message>
    <message>
        <source>Signatures are taken here from %1 to %2</source>
        <translation>Aquí se firma de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation>La parte del equipo se cierra en 1 segundo.</translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation>
            <numerusform>La parte del equipo se cierra en %1 segundo.</numerusform>
            <numerusform>La parte del equipo se cierra en %1 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation>Lo escrito aquí y aún sin guardar se olvidará.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>Código: %1. Ampliarlo</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>Toca para ver el código</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>Primeras letras de tu país</translation>
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
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Volver a la pantalla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation>Código de recuperación: 20 letras y cifras</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>Abrir con la llave</translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation>Abrir con la llave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Volver a la pantalla</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Conecta la memoria USB con la llave.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>¿Qué llave?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>en %1, se abre con su contraseña</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>en %1, se abre sin contraseña</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código</translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>¿Ni código ni llave a mano? No se ha perdido nada: las firmas siguen selladas en este ordenador. Su línea de comandos las lleva selladas, sin PIN:</translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>¿Sin llave a mano? No se ha perdido nada: las firmas siguen selladas en este ordenador. Su línea de comandos las lleva selladas, sin PIN:</translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation>El código de recuperación de la configuración abre la parte del equipo, y también la llave que abre las firmas.</translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation>La llave que abre las firmas abre también la parte del equipo. No hay código de recuperación.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation>Demasiados PIN incorrectos: ya no se acepta ningún PIN. %1</translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation>El archivo que cuenta los PIN incorrectos está dañado: no se acepta ningún PIN hasta repararlo. %1</translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation>Este quiosco se configuró sin PIN. %1</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Espera %1 segundo.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Espera %1 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation>Ese no era el PIN. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation>Esta parte es para el equipo de esta mesa.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del equipo</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Volver a la pantalla</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>¿PIN olvidado?</translation>
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
        <translation>Abrir con la llave</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Contraseña de %1</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este correo</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>No, está bien</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, está bien</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>%1 is out. Everything is on it.</source>
        <translation>%1 está libre. Todo está ahí.</translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation>Ya puedes retirar %1.</translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation>Un momento, %1 se está soltando …</translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation>Todo está en %1.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>Expulsar %1</translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation>SHA-256 corto</translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation>SHA-256 entero</translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
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
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 persona</numerusform>
            <numerusform>%1 personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation>¿Adónde irán las firmas?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>La memoria ya no está</translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation>Toca lo que las va a leer.</translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation>La llave que las abre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation>Conecta a este ordenador la memoria USB con la llave.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>¿Qué llave?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>en %1, se abre con su contraseña</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>en %1, se abre sin contraseña</translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation>Todo está cerrado hasta abrirlo con la llave de la organización: un archivo pequeño, hecho al configurar este quiosco. Puede estar en esta memoria USB o en otra.</translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation>¿Sin llave? Llevarlas selladas</translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation>¿Te parecen reales?</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>La memoria ya no está</translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation>Mantener todas y exportar</translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation>Apartar %1 y exportar</translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation>Lo que se aparta no se borra. Va a un archivo propio en la memoria USB, con el motivo.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation>Exportar firmas</translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation>Aún no ha firmado nadie aquí: no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation>La exportación no funcionó</translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation>Usar otra memoria USB</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation>Exportar a una memoria USB</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation>Conecta una memoria USB a este ordenador.</translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation>A esta memoria USB</translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation>No se puede escribir en %1. Usa otra.</translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation>No se puede escribir en estas memorias USB. Usa otra.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>¿Qué memoria USB?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aquí sola.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, pero no se puede escribir en ella</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>%1. The key is on it: better take another.</source>
        <translation>%1. Aquí está la llave: mejor usa otra.</translation>
    </message>
    <message>
        <source>All campaigns, a file each</source>
        <translation>Todas, un archivo cada una</translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation>firmas, ninguna exportada aún</translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation>nuevas desde la última exportación</translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation>todas, también las ya exportadas</translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation>recogidas</translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation>releídas: %1 + %2 apartadas</translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation>releídas de la memoria USB</translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation>La llave que las abre</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir la llave</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Contraseña de %1</translation>
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
        <translation>Deja la memoria USB conectada hasta que la pantalla diga que puedes retirarla.</translation>
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
        <translation>Pantalla y voz</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation>Encaja con la tarjeta</translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation>Sostén aquí una tarjeta bancaria. Vale cualquiera: todas miden lo mismo.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation>Hasta que el contorno sea como la tarjeta. Mantén pulsado para ir más rápido. La pantalla mediría %1 pulgadas.</translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation>Volumen de la voz: %1</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation>Esta máquina no tiene voz: «Revisar la máquina» dice qué instalar.</translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation>Con 0 no se lee nada en voz alta.</translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation>Al tocar el altavoz, la pantalla se lee en voz alta.</translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation>Esto se guarda cuando el quiosco esté configurado.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Hay que atenderlo</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation>Pasar una hoja de papel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Evento y mesa</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation>Revisar la máquina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Vaciar este quiosco</translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation>Volver al cartel</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosco</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>Exportar firmas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>guardadas aquí</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>sin exportar</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>dijeron sí</translation>
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
        <translation>Firmas por hora</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 horas: %2</translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation>Lo que se firmó hoy ya salió de este quiosco.</translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation>Hoy aún no ha firmado nadie aquí.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Apunta al código con la cámara de tu teléfono</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MachineScreen</name>
    <message>
        <source>Check the machine</source>
        <translation>Revisar la máquina</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation>Pantalla y voz</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation>Lista para un día en la mesa.</translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation>Atiende lo marcado antes de empezar el día.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>PRUEBA: nada de lo que escribas aquí cuenta</translation>
    </message>
</context>
<context>
    <name>OwnDate</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>OwnDrawing</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firma aquí con el dedo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Write my name instead</source>
        <translation>Mejor escribo mi nombre</translation>
    </message>
    <message>
        <source>Your name, in place of a drawn signature</source>
        <translation>Tu nombre en lugar de una firma dibujada</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>Mejor dibujo</translation>
    </message>
</context>
<context>
    <name>OwnYesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation>No se puede mostrar: %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation>%1. Revisada, %2.</translation>
    </message>
    <message>
        <source>Another text than the one here.</source>
        <translation>Otro texto que el de aquí.</translation>
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
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Date of the sheet</source>
        <translation>Fecha de la hoja</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Hoja de papel, fila %1</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Hoja de papel</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>Guardar esta fila</translation>
    </message>
    <message>
        <source>Which campaign is on the sheet?</source>
        <translation>¿De qué campaña es la hoja?</translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation>Quiere novedades</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation>La fila %1 está guardada. Recibo %2</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation>Volvemos en un momento.</translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation>Si quieres firmar ahora, pregunta al equipo de esta mesa.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation>Idioma del quiosco</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>¿Qué idioma va primero?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Cada visita empieza en él. Se cambia con un toque.</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Evento y mesa</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Evento o lugar</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Evento o lugar (opcional)</translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation>Segundos sin tocar, hasta «¿Sigues ahí?»</translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation>Los dos nombres van desde ahora en cada firma; las que ya están conservan los suyos.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>País: el de la campaña</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elegir un PIN</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>Escribe tu nombre.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>Escribe tus apellidos.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Escribe tu dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>Escribe tu código postal.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>Elige tu país.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>Elige Sí o No.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Escribe una respuesta.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Elige una respuesta.</translation>
    </message>
    <message>
        <source>Please choose one answer or more.</source>
        <translation>Elige una o varias respuestas.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year.</source>
        <translation>Escribe el día, el mes y el año.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Escribe tu número de teléfono.</translation>
    </message>
    <message>
        <source>Please sign, or write your name instead.</source>
        <translation>Firma, o escribe tu nombre.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Es demasiado largo. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>Contiene un signo que no se puede imprimir. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>Falta la @ en esta dirección. Debe ser como nombre@example.org.</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>Esta dirección tiene una ＠ ancha. Usa la @ normal.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>Hay más de una @ en esta dirección.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>Hay un espacio en esta dirección. Quítalo, por favor.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>Después de la @ hace falta un punto, como en example.org.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>La parte antes de la @ es demasiado larga: 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>No parece una dirección de correo electrónico. Compruébala, por favor.</translation>
    </message>
    <message>
        <source>Please write a whole number in digits, such as 42.</source>
        <translation>Escribe un número entero con cifras, por ejemplo 42.</translation>
    </message>
    <message>
        <source>Please write %1 or more.</source>
        <translation>Escribe %1 o más.</translation>
    </message>
    <message>
        <source>Please write %2 or less.</source>
        <translation>Escribe %2 o menos.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the day, the month and the year.</source>
        <translation>Ese día no existe. Revisa el día, el mes y el año.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Escribe el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>This is too small to be seen. Please sign larger.</source>
        <translation>Es demasiado pequeña. Firma más grande.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>Las novedades deben ser sí, no o quedar vacías.</translation>
    </message>
    <message>
        <source>This campaign does not ask about updates. Please leave this empty.</source>
        <translation>Esta campaña no pregunta por novedades. Deje esto vacío, por favor.</translation>
    </message>
    <message>
        <source>This must be yes, no or empty.</source>
        <translation>Debe ser sí, no o quedar vacío.</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Escribe la fecha como año-mes-día, por ejemplo 2026-05-01.</translation>
    </message>
    <message>
        <source>This is not one of the answers there are.</source>
        <translation>No es una de las respuestas posibles.</translation>
    </message>
    <message>
        <source>A signature drawn on paper stays on the paper. Please leave this empty.</source>
        <translation>Una firma en papel se queda en el papel. Deja esto vacío.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Querías decir %1?</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>¿Está bien el final de este correo?</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>¿Está bien? Los códigos de Canadá son como V6B 1A1.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>¿Está bien? Los códigos del Reino Unido son como SW1A 1AA.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>¿Está bien? Los códigos de Estados Unidos tienen cinco cifras.</translation>
    </message>
    <message>
        <source>Is this right? Phone numbers have 7 to 15 digits.</source>
        <translation>¿Está bien? Los números de teléfono tienen de 7 a 15 cifras.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation>¿Cerrar el quiosco?</translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation>Esto es para quien cuida de este ordenador: el programa termina, y nadie puede firmar hasta iniciarlo otra vez. Lo firmado está a salvo.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ReceiptsScreen</name>
    <message>
        <source>All signed. Thank you!</source>
        <translation>Todo firmado. ¡Gracias!</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Take a picture of the receipts: with one you can take that signature back later.</source>
        <translation>Haz una foto a los recibos: con cada uno podrás retirar esa firma más tarde.</translation>
    </message>
    <message>
        <source>Tap one to fix a mistake in it, or to remove it.</source>
        <translation>Toca uno para corregir un error o quitar la firma.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Stay on the list</source>
        <translation>Seguir en la lista</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>Conservar mi firma</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya está borrado.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>¿Quitarte de la lista?</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>¿Quitar tu firma?</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>Aquí no se guarda nada de lo que escribiste.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>Lo que escribiste se borra de esta máquina. Puedes volver a firmar cuando quieras.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>Sí, quitarme</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarla</translation>
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
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation>la campaña</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>¿Qué campañas?</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation>Toca una, o hasta seis: entonces cada persona elige en el cartel. Las campañas de una memoria USB aparecen aquí solas cuando la conectas. La que elijas se copia a este ordenador.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation>probar la llave</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>el candado</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Conecta la memoria USB con la llave.</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Conecta la memoria USB.</translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation>El archivo aparece aquí solo.</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>No hay llave en esta memoria USB.</translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation>No hay candado ni llave en esta memoria USB.</translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation>Un candado en %1, dañado</translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation>Un candado en %1: %2</translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation>Una llave en %1, se abre con su contraseña</translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation>Una llave en %1, sin contraseña</translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation>La llave solo se mira, para abrir una firma de prueba. Nada de ella se queda en este ordenador.</translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation>Basta un archivo de texto con el candado. De una llave se toma solo su candado; la llave se prueba una vez y no se guarda.</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>¿Qué idioma va primero?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Cada visita empieza en él. Se cambia con un toque.</translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation>El país ayuda con los correos electrónicos y los códigos postales.</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>País: el de la campaña</translation>
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
        <translation>el candado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation>¿Quién podrá abrir las firmas?</translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation>Las firmas llevan este candado</translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation>Las firmas llevan estos candados</translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation>Cada firma se cierra en cuanto alguien firma. El candado se queda en este ordenador. La llave que lo abre, nunca: la tiene la organización. Así, un ordenador robado no revela ningún nombre.</translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation>%1, su llave se probó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation>Un segundo candado es prudente, con su llave en otras manos: si se pierde la única llave, se pierden todas las firmas.</translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation>Cualquiera de sus llaves abre las firmas.</translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation>El candado o la llave está en una USB</translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation>Otro de una memoria USB</translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation>Escribir o escanear el candado</translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation>Escribir o escanear otro</translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation>Hacer aquí candado y llave</translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation>Hacer otro aquí</translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation>el candado</translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation>La llave está en %1.</translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation>%1 es la llave, sellada con su contraseña.</translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation>%1 es la misma llave en papel. Imprímela, y guárdala en otro sitio.</translation>
    </message>
    <message>
        <source>Take the stick home before people come. It must not travel with this computer.</source>
        <translation>Llévate la memoria USB a casa antes de que venga la gente. No debe viajar con este ordenador.</translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation>Se releyó de la memoria USB, y abrió una prueba.</translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation>el candado</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Hacer la llave</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Haciendo la llave …</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Una contraseña para la llave</translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation>Tarda unos segundos: se sella, se relee de la memoria USB y se prueba. Deja %1 conectada.</translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation>Anótala, y guárdala lejos de la memoria USB: sin ella nadie puede abrir las firmas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation>La llave se escribe en %1.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation>el PIN del equipo</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>Elige un PIN para el equipo</translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation>Seis cifras o más. Abre las páginas del equipo y nada más: las firmas siguen cerradas.</translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation>En el cartel, mantén pulsada dos segundos la esquina superior izquierda: entonces se pide.</translation>
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
        <translation>¿Cómo se llama esta mesa?</translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation>«Mesa 3», por ejemplo. Así sabrás luego dónde se tomó una firma.</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>Nombre de esta mesa</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Evento o lugar</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Evento o lugar (opcional)</translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation>probar la llave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation>Probar la llave ahora</translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation>La llave encaja.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation>Nadie ha mostrado aún que esta llave abre lo que se firma aquí.</translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation>Se acaba de cerrar una firma de prueba, como se cerrarán las reales, y la llave la abrió.</translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation>Si no es la llave correcta, o se pierde, se pierden todas las firmas de esta mesa. Probarla lleva un minuto: la memoria USB con la llave, y su contraseña.</translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation>Seguir sin probar</translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>Anota este código ahora</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation>El código de recuperación del primer ordenador abre también este.</translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation>Abre las páginas del equipo si se olvida el PIN. No se muestra otra vez.</translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation>Anotado: nadie ha probado aún la llave.</translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation>Guardada en %1. En los otros ordenadores, elige «Tomar una configuración de una USB».</translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation>¿Más ordenadores hoy? Pueden tener la misma configuración.</translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation>¿Más ordenadores hoy? Conecta una memoria USB, y tendrán la misma configuración.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation>El PIN va también, cifrado, pero se podría averiguar. Esta es la memoria de la llave: mejor usa otra.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation>El PIN va también, cifrado, pero se podría averiguar: que la memoria USB no salga del equipo.</translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation>Guardarla en %1, donde está la llave</translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation>Guardar en %1</translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation>Una configuración de una memoria USB</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Conecta la memoria USB.</translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation>¿Qué configuración?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aquí sola.</translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation>No hay configuración en esta memoria USB.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation>Se guardó al terminar de configurar otro ordenador. Luego solo se pregunta el nombre de esta mesa.</translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation>el candado</translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation>Conecta una memoria USB vacía.</translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation>¿En qué memoria USB va la llave?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aquí sola.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, pero no se puede escribir en ella</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation>La llave va a esta memoria USB y a ningún otro sitio: nunca a este ordenador. Al lado va una hoja para imprimir, la misma llave en papel.</translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation>el candado</translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation>Usar este candado</translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation>El candado de la organización</translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation>Una línea de 62 letras y cifras que empieza por «age1». Un escáner puede leerla del papel.</translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation>Candado: %1 de 62</translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation>Candado, empieza por age1</translation>
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
        <translation>probar la llave</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>el candado</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir la llave</translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation>La contraseña de esta llave</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Contraseña de %1</translation>
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
        <translation>¿Cómo te llamas?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>¿Cuál es tu correo electrónico?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>¿Dónde vives?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>Quiero recibir novedades</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Firmar la petición</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Volver a la historia</translation>
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
        <translation>Pon un nombre a esta mesa, como «Mesa 3».</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Es demasiado largo. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation>Esto es una llave, no un candado: abre firmas, y este ordenador no debe tener ninguna. Bórrala y escribe el candado que le corresponde.</translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation>No es un candado entero. Empieza por «age1» y tiene 62 letras y cifras.</translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation>Este candado ya está.</translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation>Ya hay tres candados. Quita uno primero.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation>Eran dos contraseñas distintas. Escribe las dos otra vez.</translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation>Es demasiado corta, o se repite mucho. Añade una palabra y escríbela otra vez.</translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation>Esta llave abre otro candado, no el elegido aquí. Prueba con otra.</translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation>Se retiró la memoria USB. Conéctala de nuevo; todo lo escrito sigue aquí.</translation>
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
        <translation>Desactiva la suspensión y el apagado de pantalla en los ajustes de este ordenador</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Cannot be held off: it may fall asleep</source>
        <translation>No se puede impedir: el ordenador puede dormirse</translation>
    </message>
    <message>
        <source>Held off while the kiosk runs</source>
        <translation>Impedida mientras funciona el quiosco</translation>
    </message>
    <message>
        <source>Switched off for this machine</source>
        <translation>Desactivada en este ordenador</translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation>Ese no era el PIN antiguo. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation>Demasiados PIN incorrectos. Espera un rato e inténtalo otra vez desde el cartel.</translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation>Sostén una tarjeta bancaria contra la pantalla: parte del equipo, Revisar la máquina, Pantalla y voz</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Tamaño de pantalla</translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation>Sin medir: las letras pueden ser demasiado pequeñas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation>Un segundo destinatario, guardado en otro sitio, lo abre todo si se pierde el primero</translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation>Sin medir, según los ajustes %1 pulgadas</translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation>Se puede escribir en «%1»</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation>Instala el programa de nuevo</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Están todas</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>“%1” is no campaign pack, or it is damaged.</source>
        <translation>«%1» no es una campaña, o está dañado.</translation>
    </message>
    <message>
        <source>Copy it once more, or make it anew with “kiosk pack”.</source>
        <translation>Cópialo otra vez, o hazlo de nuevo con «kiosk pack».</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>No se puede usar «%1»: %2.</translation>
    </message>
    <message>
        <source>Make it anew with “kiosk pack”.</source>
        <translation>Hazlo de nuevo con «kiosk pack».</translation>
    </message>
    <message>
        <source>“%1” is too large for a campaign (%2 MB).</source>
        <translation>«%1» es demasiado grande para una campaña (%2 MB).</translation>
    </message>
    <message>
        <source>%1 MB are the most: make its pictures smaller.</source>
        <translation>%1 MB como máximo: reduce sus imágenes.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>«%1» es de una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Update the kiosk first.</source>
        <translation>Actualiza primero el quiosco.</translation>
    </message>
    <message>
        <source>“%1” says of itself that it holds another campaign, or another text.</source>
        <translation>«%1» dice de sí mismo que contiene otra campaña u otro texto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation>Inícialo desde el escritorio, o conecta una pantalla</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Hay una</translation>
    </message>
    <message>
        <source>Install Xwayland (the package “xwayland”), then log out and in</source>
        <translation>Instale Xwayland (el paquete «xwayland»); después cierre la sesión y vuelva a entrar</translation>
    </message>
    <message>
        <source>Without Xwayland the kiosk has no keyboard</source>
        <translation>Sin Xwayland, el quiosco no tiene teclado</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation>PRUEBA: no cuenta nada</translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation>Ejecuta «kiosk setup»</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>En marcha: %1</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Sellado para</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 destinatario</translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation>Ejecuta «kiosk setup --identity FILE»: sin llave se perderían todas las firmas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation>Ninguno: la parte del equipo está cerrada</translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation>Ejecuta «kiosk setup --pin-file»</translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation>«kiosk setup --new-recovery-code» crea lo que lo abre cuando se olvida el PIN</translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation>Medida: %1 × %2 píxeles en %3 pulgadas</translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation>No se puede firmar nada. Elige otra carpeta con --data, o repara el disco</translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation>Tiene la llave: llévatela a casa antes de que llegue gente, y usa otra para exportar</translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation>Usa otra, o mueve su pestaña</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation>No hay ninguna conectada</translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation>Conecta una para ver si se encuentra</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 destinatarios</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Firma de prueba</translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation>Abierta con la llave</translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation>Abierta en la máquina de donde viene esta configuración</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca abierta</translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation>Puesto, sin código de recuperación</translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation>Puesto, con código de recuperación</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>No se puede escribir en «%1»</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>un quiosco sin nombre</translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation>%1, %2, %3 libres</translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation>%1, %2, %3 libres, no se puede escribir en ella</translation>
    </message>
    <message>
        <source>Of %1 campaigns everything is on the stick and noted. Then: %2</source>
        <translation>De %1 campañas todo está en la memoria USB y anotado. Después: %2</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>La memoria USB se retiró demasiado pronto.</translation>
    </message>
    <message>
        <source>Of one campaign everything is on the stick and noted. Then: %1</source>
        <translation>De una campaña todo está en la memoria USB y anotado. Después: %1</translation>
    </message>
    <message>
        <source>Export what is new once more: then the rest is written.</source>
        <translation>Exporta lo nuevo otra vez: entonces se escribe el resto.</translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation>Esta llave no abre ninguna de las %1 firmas.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation>Usa la llave de este quiosco.</translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation>La memoria USB «%1» se retiró demasiado pronto.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation>Nada se marcó como exportado. Conéctala otra vez, o usa otra.</translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation>Esta llave es de este quiosco, y no abre ninguna de las %1 firmas: se cerraron para otra, o están dañadas.</translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation>Usa esa otra llave, o llévalas selladas.</translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation>La memoria USB «%1» está llena.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation>Nada se marcó como exportado. Usa otra memoria USB, o haz sitio en esta.</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation>No se puede escribir en la memoria USB «%1».</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation>Nada se marcó como exportado. Quizá tenga una pestaña al lado; si no, usa otra.</translation>
    </message>
    <message>
        <source>“docs/stations.md” says how to close it, step by step</source>
        <translation>«docs/stations.md» dice cómo cerrarlo, paso a paso</translation>
    </message>
    <message>
        <source>“sudo kiosk install-station” makes the machine start into the kiosk alone</source>
        <translation>«sudo kiosk install-station» hace que la máquina arranque solo en el quiosco</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Stands behind the kiosk</source>
        <translation>Está detrás del quiosco</translation>
    </message>
    <message>
        <source>Keys of the system</source>
        <translation>Teclas del sistema</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Without administrator rights</source>
        <translation>Sin permisos de administración</translation>
    </message>
    <message>
        <source>None: the machine starts into the kiosk</source>
        <translation>Ninguno: la máquina arranca en el quiosco</translation>
    </message>
    <message>
        <source>None is seen</source>
        <translation>No se ve ninguno</translation>
    </message>
    <message>
        <source>These reach the system: %1</source>
        <translation>Estas llegan al sistema: %1</translation>
    </message>
    <message>
        <source>Make an account for the kiosk alone, without administrator rights</source>
        <translation>Cree una cuenta solo para el quiosco, sin permisos de administración</translation>
    </message>
    <message>
        <source>It may change the whole machine</source>
        <translation>Puede cambiar toda la máquina</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Enchúfala</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation>Sin batería: esta máquina va enchufada</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1 %</translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation>No se llega a la carpeta de datos</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Revisa el disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation>Pon la fecha y la hora de esta máquina: cada firma las lleva</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batería %1 %, enchufada</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Haz sitio</translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation>%1 no puede ser</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation>Los nombres que se escriben pueden llegar al disco. Como administrador: «swapoff -a»</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation>Sin usar hasta ahora, y sin cifrar</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Volcados</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activados</translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation>Inicia el programa con «kiosk», que los desactiva</translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation>El sistema lo sella</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation>Los nombres que se escriben pueden llegar al disco. Cifra el disco (BitLocker)</translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation>Quizá en uso</translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation>Ninguno, o cifrado</translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation>En uso, y sin cifrar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>Eran dos PIN distintos. Elige uno de nuevo.</translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation>Sellado para %1 y %2 más</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Aún no se ha exportado nada</translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation>Última exportación: %1 como %2, %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 kept here, %4 not exported</source>
        <translation>%1: %2 hoy, %3 guardadas aquí, %4 sin exportar</translation>
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
        <translation>Sellado para %1</translation>
    </message>
    <message>
        <source>Six campaigns are chosen already. Take one of them away first.</source>
        <translation>Ya hay seis campañas elegidas. Quita primero una.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation>Un PIN tiene al menos %1 cifras y nada más.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation>Este PIN es de los primeros que prueba un extraño.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>la historia</translation>
    </message>
    <message>
        <source>what people agree to</source>
        <translation>lo que se acepta</translation>
    </message>
    <message>
        <source>what phones do</source>
        <translation>lo que hace el teléfono</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>las fuentes</translation>
    </message>
    <message>
        <source>who asks, or how to reach them</source>
        <translation>quién pide, o cómo contactar</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>los idiomas</translation>
    </message>
    <message>
        <source>smaller things</source>
        <translation>cosas menores</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.</source>
        <translation>En este quiosco, el identificador «%1» es de una campaña de %2. Esta necesita otro.</translation>
    </message>
    <message>
        <source>This campaign is here already, with another text. What changes: %1. Whoever signed before signed the text of then.</source>
        <translation>Esta campaña ya está aquí, con otro texto. Lo que cambia: %1. Quien firmó antes firmó el texto de entonces.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Al menos %1 letras, %2 de ellas distintas. Cuatro palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation>«%1» instala una</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation>Ninguna: no se puede leer nada en voz alta</translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation>Las pantallas se pueden leer en voz alta</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation>PRUEBA: no cuenta nada hasta ejecutar «kiosk setup».</translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation>No se puede escribir en «%1»: no se puede firmar nada.</translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation>Nunca se ha mostrado que la llave abre lo que se sella aquí.</translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation>Queda poco espacio en «%1».</translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation>El archivo de firmas no está; al próximo inicio se rehace de su copia.</translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation>El archivo de firmas no está; la próxima firma empieza uno nuevo.</translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation>Ese no es el número. Escríbelo otra vez.</translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation>Ese no era el PIN. No se borró nada.</translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation>Lo firmado aquí se exportó, y se borró de este quiosco.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Escribe la fecha como año-mes-día, por ejemplo 2026-05-01.</translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation>Ese día fue hace más de un año. ¿Está bien el año?</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation>Ese no es el código de recuperación. Míralo otra vez.</translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation>Esta llave no es de este quiosco. Prueba con otra.</translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation>Abriendo las firmas</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Escribiendo en la memoria USB</translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation>Releyendo la memoria USB</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>en los archivos</translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation>apartadas, en un archivo propio</translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation>la misma persona, unidas</translation>
    </message>
    <message>
        <source>exported before</source>
        <translation>exportadas antes</translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation>cerradas para otra llave</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>La contraseña no abre «%1».</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Revísala e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation>el nombre es una sola letra</translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation>el nombre es «test»</translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation>el correo electrónico es inventado</translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation>el nombre es la misma letra repetida</translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation>el nombre es una fórmula</translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation>el nombre es una serie de teclas</translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation>Paquete sellado (sin llave)</translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation>Llévalo a quien tenga la llave: «kiosk export --from» lo abre, y varios juntos.</translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation>Todos los campos (CSV)</translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation>Tiene todos los campos y las palabras de cada consentimiento: guárdalo como prueba.</translation>
    </message>
    <message>
        <source>Drawn signatures (SVG)</source>
        <translation>Firmas dibujadas (SVG)</translation>
    </message>
    <message>
        <source>It holds the drawings alone, and nobody counts as exported by it: take the signatures home in another format as well.</source>
        <translation>Contiene solo los dibujos y nadie cuenta como exportado por ello: llévate las firmas también en otro formato.</translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation>Registros completos (JSON Lines)</translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation>Tiene registros completos, uno por línea: guárdalo como prueba de los consentimientos.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation>Ábrelo en Excel o LibreOffice; es para leer, no para importar.</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Hoja de cálculo (Excel)</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>Segundos hasta que termine esta visita y se olvide lo que escribiste: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Firmar la petición</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>Historia completa y fuentes</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Historia completa</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Solo recibir novedades</translation>
    </message>
    <message>
        <source>Do not sign this one</source>
        <translation>No firmar esta</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Solo ver las acciones</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>Estás en la lista. ¡Gracias!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>Firmado. Gracias, %1.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Firmado. Gracias.</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>Firmado como %1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>Hoy eres el número &lt;b&gt;%1&lt;/b&gt; en esta mesa.</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Recibo &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>Hazle una foto: con él podrás retirar tu firma más tarde.</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; of %2 at this table today.</source>
        <translation>Hoy eres el número &lt;b&gt;%1&lt;/b&gt; de %2 en esta mesa.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>Corregir un error</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>Quitarme de la lista</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>Quitar mi firma</translation>
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
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Poner todo al alcance de la mano</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk is out of order for a moment.</source>
        <translation>Este quiosco no funciona en este momento.</translation>
    </message>
    <message>
        <source>Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.</source>
        <translation>Avisa al equipo de esta mesa, por favor. Toda firma por la que aquí se dieron las gracias está guardada: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>For the people at this table: the kiosk does not start, or does not stay up.</source>
        <translation>Para el equipo de esta mesa: el quiosco no arranca o se detiene enseguida.</translation>
    </message>
    <message>
        <source>Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.</source>
        <translation>Toca «Intentar de nuevo». Si esto vuelve a aparecer, reinicia el ordenador. Si no sirve, sigue con hojas de papel y llévate este ordenador tal como está: conserva todas las firmas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>Lo sentimos: todavía no ha funcionado.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>Todavía no se ha guardado nada, y lo que escribiste sigue aquí. Seguimos intentándolo. Avisa al equipo de esta mesa, por favor.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>Tu firma sigue aquí como estaba. Seguimos intentándolo. Avisa al equipo de esta mesa, por favor.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>Para el equipo de esta mesa: %1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>Dejarlo y olvidarlo todo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to your petition table.</source>
        <translation>Te damos la bienvenida a tu mesa de firmas.</translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation>Configurarla lleva tres minutos: idioma, nombre, campaña, candado de las firmas, PIN.</translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation>Hasta entonces todo es prueba. No puedes romper nada.</translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation>Ver las páginas del equipo</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation>Tomar la configuración de %1</translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation>Tomar una configuración de una USB</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosco</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Sin remedio: faltan %1.</translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation>¿Cuántas se borran?</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Borrando …</translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation>Ahora el PIN del equipo</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>Borrado: %1.</translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation>Esto no funcionó.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation>No se borra nada antes de que todo esté exportado. Lo que la llave no abre puede salir como paquete sellado.</translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation>Se contaron, pero no se pueden leer desde que se dañó el archivo: ninguna exportación las puede llevar. Una persona experta quizá saque algo del archivo dañado, %1. Al vaciar se borra también.</translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation>Escribe el número. Aquí: %1, en exportaciones ya releídas. ¿Están esos archivos a salvo, en dos sitios?</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation>Esto borra %1 de esta máquina para siempre, y el archivo dañado con lo que queda de las que faltan.</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation>Esto borra %1 de esta máquina para siempre.</translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation>Ya no están en esta máquina, ni en su copia. Las cuentas del día se quedan.</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 firma</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation>
            <numerusform>%1 firma</numerusform>
            <numerusform>%1 firmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Vaciar este quiosco</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Renunciar a lo que falta</translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation>Toca para aceptar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Borrar %1</translation>
    </message>
</context>
</TS>
