<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Halten Sie die Kamera Ihres Telefons auf den Code.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>Diese Worte können Sie nehmen: „%1“</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Halten Sie die Kamera Ihres Telefons auf den Code</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zum Text</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Heute hat hier &lt;b&gt;%1&lt;/b&gt; Person unterschrieben</numerusform>
            <numerusform>Heute haben hier &lt;b&gt;%1&lt;/b&gt; Personen unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Machen Sie heute hier den Anfang</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Tippen Sie, um zu beginnen</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Für das Team an diesem Tisch: Die Datei mit den Unterschriften war beschädigt und ist wieder in Ordnung. Sicher: %1, nicht lesbar: %2. Bitte bald exportieren.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Für das Team an diesem Tisch: Die Datei mit den Unterschriften war beschädigt und ist wieder in Ordnung. Sicher: %1. Bitte bald exportieren.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Presse: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Dieser Text ist aus %1.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>Code: %1. Größer zeigen</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>Tippen, um den Code zu sehen</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>Erste Buchstaben Ihres Landes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DomainChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Endet auf %1</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Nein, sie stimmt</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Halten Sie die Kamera Ihres Telefons auf den Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>ÜBUNG: Nichts, was Sie hier eingeben, zählt</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>Bitte schreiben Sie Ihren Vornamen.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>Bitte schreiben Sie Ihren Nachnamen.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Bitte schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>Bitte schreiben Sie Ihre Postleitzahl.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>Bitte wählen Sie Ihr Land.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>Bitte wählen Sie Ja oder Nein.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Das ist zu lang. Bitte kürzen Sie es.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>Darin ist ein Zeichen, das man nicht drucken kann. Bitte schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>In dieser Adresse fehlt das @. Sie sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>Diese Adresse hat ein breites ＠. Bitte nehmen Sie das normale @.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>In dieser Adresse ist mehr als ein @.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>In dieser Adresse ist ein Leerzeichen. Bitte löschen Sie es.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>Nach dem @ fehlt ein Punkt, wie in example.org.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>Der Teil vor dem @ ist zu lang: höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>Neuigkeiten müssen Ja, Nein oder leer sein.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>Stimmt das Ende dieser Adresse?</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>Stimmt das? Kanadische Postleitzahlen sehen aus wie V6B 1A1.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>Stimmt das? Britische Postleitzahlen sehen aus wie SW1A 1AA.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>Stimmt das? Amerikanische Postleitzahlen haben fünf Ziffern.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Stay on the list</source>
        <translation>Auf der Liste bleiben</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>Unterschrift behalten</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist gelöscht.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>Von der Liste nehmen?</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>Ihre Unterschrift löschen?</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>Nichts von dem, was Sie geschrieben haben, bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>Was Sie geschrieben haben, wird dann von diesem Gerät gelöscht. Sie können jederzeit wieder unterschreiben.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>Ja, von der Liste nehmen</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, löschen</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Wie ist Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>Neuigkeiten schicken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Korrektur speichern</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>Sekunden, bis dieser Besuch endet und vergessen wird, was Sie geschrieben haben: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Geschrieben im %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>Ganzer Text und Quellen</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Nur Neuigkeiten bekommen</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Nur die Aktionen zeigen</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>Sie sind auf der Liste. Danke!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>Unterschrieben. Danke, %1.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Unterschrieben. Danke.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>Unterschrieben als %1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>Sie sind heute Nummer &lt;b&gt;%1&lt;/b&gt; an diesem Tisch.</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Beleg &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>Machen Sie ein Foto davon: Damit können Sie Ihre Unterschrift später zurücknehmen.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>Fehler korrigieren</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Alles in Reichweite holen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Nicht mehr vorlesen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>Das hat leider noch nicht geklappt.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>Es ist noch nichts gespeichert, und was Sie geschrieben haben, ist noch da. Wir versuchen es weiter. Bitte sagen Sie dem Team an diesem Tisch Bescheid.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>Ihre Unterschrift ist noch da, wie sie war. Wir versuchen es weiter. Bitte sagen Sie dem Team an diesem Tisch Bescheid.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>Für das Team an diesem Tisch: %1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>Aufgeben und vergessen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
</context>
</TS>
