import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';

export const erreursIdentite: ErrorTexts = {
  fr: {
    'identite.fournisseur-indisponible':
      'Ce service d’identification ne répond pas en ce moment. Connectez-vous avec votre mot de passe, ou réessayez dans quelques minutes.',
    'identite.abandonnee': 'Vous avez interrompu l’identification. Rien n’a été fait.',
    'identite.perimee':
      'Cette demande d’identification n’est plus valable\u00a0: elle a déjà servi, elle est trop ancienne, ou elle vient d’un autre navigateur. Recommencez.',
    'identite.refusee':
      'La réponse reçue n’a pas pu être vérifiée. Par précaution, elle est écartée et rien n’a été fait.',
    'identite.incomplete':
      'Votre nom ou votre adresse électronique ne nous a pas été transmis. Créez votre compte avec une adresse électronique et un mot de passe.',
    'identite.courriel-non-verifie':
      'Votre adresse électronique n’est pas vérifiée par votre fournisseur d’identité. Faites-la vérifier chez lui, ou connectez-vous avec votre mot de passe.',
    'identite.preuve-refusee':
      'Ce code ne convient pas, ou il est trop ancien. Vérifiez-le, ou demandez-en un autre.',
    'identite.code-requis': 'Saisissez le code reçu.',
    'identite.compte-non-ouvert': 'Le compte lié à cette identité est fermé. Le support peut le rouvrir.',
    'identite.deja-liee':
      'Cette identité ouvre déjà un autre compte, ou votre compte a déjà une identité de ce fournisseur. Déliez-la d’abord.',
    'identite.liaison-refusee':
      'Ce mot de passe ne convient pas. Après cinq essais, l’accès est suspendu une heure et le titulaire du compte est prévenu par courriel.',
    'identite.dernier-moyen':
      'Choisissez d’abord un mot de passe\u00a0: sans lui, vous ne pourriez plus entrer dans votre compte.',
  },
  en: {
    'identite.fournisseur-indisponible':
      'This identification service does not answer at the moment. Sign in with your password, or try again in a few minutes.',
    'identite.abandonnee': 'You stopped the identification. Nothing was done.',
    'identite.perimee':
      'This identification request is no longer valid: it was used already, it is too old, or it comes from another browser. Start again.',
    'identite.refusee':
      'The answer that came back could not be checked. As a precaution it is set aside and nothing was done.',
    'identite.incomplete':
      'Your name or your e-mail address was not given to us. Create your account with an e-mail address and a password.',
    'identite.courriel-non-verifie':
      'Your e-mail address was not verified by your identity provider. Have it verified there, or sign in with your password.',
    'identite.preuve-refusee':
      'This code does not match, or it is too old. Check it, or ask for another one.',
    'identite.code-requis': 'Enter the code that you received.',
    'identite.compte-non-ouvert': 'The account linked to this identity is closed. Support can open it again.',
    'identite.deja-liee':
      'This identity already opens another account, or your account already has an identity of this provider. Unlink it first.',
    'identite.liaison-refusee':
      'This password does not match. After five attempts access is suspended for one hour and the owner of the account is told by e-mail.',
    'identite.dernier-moyen':
      'Choose a password first: without it you could not enter your account any more.',
  },
};
