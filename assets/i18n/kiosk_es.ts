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
    <message>
        <source>Tap to begin</source>
        <translation>Toca para empezar</translation>
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
        <source>Press: %1</source>
        <translation>Prensa: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Este texto es de %1.</translation>
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
    <name>DomainChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Termina en %1</translation>
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
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>PRUEBA: nada de lo que escribas aquí cuenta</translation>
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
        <source>Updates must be yes, no or empty.</source>
        <translation>Las novedades deben ser sí, no o quedar vacías.</translation>
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
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
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
        <source>Written %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>Historia completa y fuentes</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Solo recibir novedades</translation>
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
        <source>Next person</source>
        <translation>Siguiente persona</translation>
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
</TS>
