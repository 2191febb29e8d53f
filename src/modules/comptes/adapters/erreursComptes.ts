import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';
import { libellesDeChamps } from '../../../platform/http/libellesDeChamps.ts';
import { en } from './http-web/textes/en.ts';
import { fr } from './http-web/textes/fr.ts';

export const erreursComptes: ErrorTexts = {
  fr: {
    ...libellesDeChamps(fr.champs),
    'compte.introuvable': 'Ce compte n’existe pas.',
    'compte.modifie-entretemps':
      'Votre compte vient d’être modifié par ailleurs. Vérifiez ce qui suit, puis enregistrez à nouveau.',
    'compte.deja-connu': 'Un compte existe déjà pour cette adresse.',
    'connexion.refusee':
      'L’adresse électronique ou le mot de passe ne convient pas. Après cinq essais, l’accès est suspendu une heure et le titulaire du compte est prévenu par courriel. Vous pouvez aussi choisir un nouveau mot de passe.',
    'courriel.requis': 'Saisissez votre adresse électronique de connexion.',
    'courriel.invalide': 'Saisissez une adresse électronique complète, par exemple prenom.nom@exemple.fr.',
    'courriel.confirmation-requise': 'Saisissez une seconde fois votre adresse électronique de connexion.',
    'courriel.confirmation-differente': 'Les deux adresses saisies sont différentes\u00a0: vérifiez-les.',
    'nom.requis': 'Saisissez votre nom.',
    'prenom.requis': 'Saisissez votre prénom.',
    'nom.invalide':
      'Saisissez 80 lettres au plus, avec si besoin des espaces, des tirets ou des apostrophes.',
    'jeton.invalide': 'Ce lien n’est plus valable.',
    'mot-de-passe.requis': 'Saisissez votre mot de passe.',
    'mot-de-passe.nouveau-requis': 'Choisissez un mot de passe.',
    'mot-de-passe.actuel-requis': 'Saisissez votre mot de passe actuel.',
    'mot-de-passe.actuel-incorrect': 'Ce n’est pas votre mot de passe actuel.',
    'mot-de-passe.confirmation-requise': 'Saisissez une seconde fois le mot de passe choisi.',
    'mot-de-passe.confirmation-differente':
      'Les deux mots de passe saisis sont différents\u00a0: saisissez-les à nouveau.',
    'mot-de-passe.trop-court': 'Choisissez un mot de passe d’au moins 12\u00a0caractères.',
    'mot-de-passe.trop-long': 'Choisissez un mot de passe de 128\u00a0caractères au plus.',
    'mot-de-passe.devoile-identite':
      'Choisissez un mot de passe qui ne contient ni votre adresse électronique, ni votre nom, ni votre prénom.',
    'mot-de-passe.devinable':
      'Ce mot de passe est trop facile à deviner. Prenez par exemple quatre mots sans rapport entre eux, ou ajoutez des caractères.',
    'mot-de-passe.absent':
      'Votre compte n’a pas encore de mot de passe. Choisissez-en un par «\u00a0Mot de passe oublié\u00a0?\u00a0», puis revenez.',
    'compte.non-ferme': 'Ce compte n’est pas fermé.',
    'compte.fermeture-empechee':
      'Votre compte ne peut pas encore être fermé\u00a0: réglez d’abord les points indiqués.',
    'compte.acte-reserve-au-support': 'Cet acte est réservé au support.',
    'compte.acte-sur-le-sien': 'C’est votre propre compte\u00a0: demandez-le à un autre agent du support.',
    'compte.preuve-requise':
      'Dites en quelques mots, 10\u00a0caractères au moins, ce qui vous a été présenté.',
    'compte.identification-refusee':
      'Ce n’est ni votre mot de passe, ni un code de votre application qui n’a pas encore servi. Saisissez l’un des deux à nouveau.',
  },
  en: {
    ...libellesDeChamps(en.champs),
    'compte.introuvable': 'This account does not exist.',
    'compte.modifie-entretemps':
      'Your account has just been changed elsewhere. Check what follows, then save again.',
    'compte.deja-connu': 'This address already has an account.',
    'connexion.refusee':
      'The e-mail address or the password does not match. After five attempts access is suspended for one hour and the owner of the account is told by e-mail. You can also choose a new password.',
    'courriel.requis': 'Enter your login e-mail address.',
    'courriel.invalide': 'Enter a complete e-mail address, for example firstname.lastname@example.com.',
    'courriel.confirmation-requise': 'Enter your login e-mail address a second time.',
    'courriel.confirmation-differente': 'The two addresses are different: check them.',
    'nom.requis': 'Enter your last name.',
    'prenom.requis': 'Enter your first name.',
    'nom.invalide': 'Enter up to 80 letters, with spaces, hyphens or apostrophes where needed.',
    'jeton.invalide': 'This link is no longer valid.',
    'mot-de-passe.requis': 'Enter your password.',
    'mot-de-passe.nouveau-requis': 'Choose a password.',
    'mot-de-passe.actuel-requis': 'Enter your current password.',
    'mot-de-passe.actuel-incorrect': 'This is not your current password.',
    'mot-de-passe.confirmation-requise': 'Enter the chosen password a second time.',
    'mot-de-passe.confirmation-differente': 'The two passwords are different: enter them again.',
    'mot-de-passe.trop-court': 'Choose a password of at least 12 characters.',
    'mot-de-passe.trop-long': 'Choose a password of 128 characters at most.',
    'mot-de-passe.devoile-identite':
      'Choose a password that holds neither your e-mail address nor your name.',
    'mot-de-passe.devinable':
      'This password is too easy to guess. Take four unrelated words, for example, or add some characters.',
    'mot-de-passe.absent':
      'Your account has no password yet. Choose one with “Forgotten password?”, then come back.',
    'compte.non-ferme': 'This account is not closed.',
    'compte.fermeture-empechee': 'Your account cannot be closed yet: first deal with the points shown.',
    'compte.acte-reserve-au-support': 'Only support may do this.',
    'compte.acte-sur-le-sien': 'This is your own account: ask another support agent.',
    'compte.preuve-requise': 'Tell in a few words, 10 characters at least, what you were shown.',
    'compte.identification-refusee':
      'This is neither your password nor an unused code of your application. Enter one of them again.',
  },
};
