<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>Les mots à utiliser&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour à l’histoire</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personne a signé ici aujourd’hui</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personnes ont signé ici aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Signez ici en premier aujourd’hui</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Pour l’équipe de cette table&#xa0;: le fichier des signatures était abîmé et a été réparé. Signatures sauves&#xa0;: %1, illisibles&#xa0;: %2. Exportez-les bientôt.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Pour l’équipe de cette table&#xa0;: le fichier des signatures était abîmé et a été réparé. Signatures sauves&#xa0;: %1. Exportez-les bientôt.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Presse&#xa0;: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Ce texte date de %1.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>Code&#xa0;: %1. L’agrandir</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>Touchez pour voir le code</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>Premières lettres de votre pays</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DomainChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Finit par %1</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Prendre cette adresse</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Non, c’est juste</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>ESSAI&#xa0;: rien de ce que vous écrivez ne compte</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>Veuillez écrire votre prénom.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>Veuillez écrire votre nom.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Veuillez écrire votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>Veuillez écrire votre code postal.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>Veuillez choisir votre pays.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>Veuillez choisir Oui ou Non.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>Il y a un signe qui ne peut pas être imprimé. Veuillez l’écrire à nouveau.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>Il manque le @ dans cette adresse. Elle ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>Cette adresse contient un ＠ large. Veuillez utiliser le @ normal.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>Il y a plus d’un @ dans cette adresse.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>Il y a un espace dans cette adresse. Veuillez l’enlever.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>Il faut un point après le @, comme dans example.org.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>La partie avant le @ est trop longue&#xa0;: 64 caractères au plus.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>Les nouvelles doivent être oui, non ou vide.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>La fin de cette adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>Est-ce juste&#xa0;? Les codes canadiens ressemblent à V6B 1A1.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>Est-ce juste&#xa0;? Les codes britanniques ressemblent à SW1A 1AA.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>Est-ce juste&#xa0;? Les codes américains ont cinq chiffres.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Stay on the list</source>
        <translation>Rester sur la liste</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>Garder ma signature</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>C’est effacé.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>Vous retirer de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>Retirer votre signature&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>Rien de ce que vous avez écrit n’est conservé ici.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>Ce que vous avez écrit sera alors effacé de cette machine. Vous pourrez signer à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>Oui, me retirer</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, la retirer</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Quelle est votre adresse e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>M’envoyer les nouvelles</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour à l’histoire</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>Secondes avant la fin de cette visite et l’oubli de ce que vous avez écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Écrit en %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>Toute l’histoire et les sources</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Seulement les nouvelles</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Voir seulement les actions</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>Vous êtes sur la liste. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>Signé. Merci, %1.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Signé. Merci.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>Vous êtes le numéro &lt;b&gt;%1&lt;/b&gt; à cette table aujourd’hui.</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Reçu &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>Prenez-le en photo&#xa0;: avec lui, vous pourrez retirer votre signature plus tard.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>Corriger une erreur</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>Me retirer de la liste</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>Retirer ma signature</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Tout mettre à portée de main</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>Désolé&#xa0;: cela n’a pas encore marché.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>Rien n’est encore enregistré, et ce que vous avez écrit est toujours là. Nous essayons encore. Veuillez prévenir l’équipe de cette table.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>Votre signature est toujours là, inchangée. Nous essayons encore. Veuillez prévenir l’équipe de cette table.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>Pour l’équipe de cette table&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>Abandonner et tout oublier</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
</TS>
