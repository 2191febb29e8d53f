import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';
import { libellesDeChamps } from '../../../platform/http/libellesDeChamps.ts';
import type { IdentifiantInvalide, RattachementDejaDecide } from '../domain/erreurs.ts';
import { en } from './http-web/textes/en.ts';
import { fr } from './http-web/textes/fr.ts';

const libellesDe = ({ fiche, comptes, services }: typeof fr): Readonly<Record<string, string>> => {
  const { raisonSociale, nom, prenom, numeroTva, numeroRcs, ligne1, ligne2, codePostal, ville } = fiche;
  const { courriel, telephone, typeIdentifiant: type, identifiant, categorie, regime, pays } = fiche;
  const { libelle, titulaire, iban, bic, du } = comptes;
  return libellesDeChamps({
    ...{ raisonSociale, nom, prenom, numeroTva, numeroRcs, ligne1, ligne2, codePostal, ville },
    ...{ courriel, telephone, type, identifiant, categorie, regime, pays },
    ...{ libelle, titulaire, iban, bic, du, code: services.code },
  });
};

export const erreursStructures: ErrorTexts = {
  fr: {
    ...libellesDe(fr),
    'structure.introuvable': 'Cette structure n’existe pas, ou elle n’est pas accessible avec votre compte.',
    'structure.deja-connue':
      'Cette structure existe déjà dans Chorus Pro\u00a0: demandez à y être rattaché plutôt que de la créer à nouveau.',
    'structure.modifiee-entretemps':
      'La fiche a été modifiée pendant votre saisie. Voyez ce qui a changé, puis enregistrez à nouveau.',
    'structure.inactive':
      'Cette structure est désactivée\u00a0: elle ne peut plus être modifiée ni rejointe, et rien n’y est plus accordé. Réactivez-la d’abord.',
    'structure.type-requis': 'Choisissez le type d’identifiant de la structure.',
    'structure.identifiant-requis': 'Saisissez l’identifiant de la structure.',
    'structure.identifiant-invalide': ({ type }: IdentifiantInvalide): string => fr.identifiants[type].erreur,
    'structure.identite-inadaptee':
      'Une raison sociale, ou un nom et un prénom pour un particulier, sont attendus.',
    'structure.raison-sociale-requise': 'Saisissez la raison sociale.',
    'structure.nom-requis': 'Saisissez le nom.',
    'structure.prenom-requis': 'Saisissez le prénom.',
    'structure.adresse-requise': 'Saisissez le numéro et le nom de la voie.',
    'structure.code-postal-requis': 'Saisissez le code postal\u00a0: cinq chiffres en France.',
    'structure.ville-requise': 'Saisissez la ville.',
    'structure.pays-requis': 'Choisissez le pays.',
    'structure.courriel-invalide':
      'Saisissez une adresse électronique complète, par exemple contact@exemple.fr.',
    'structure.telephone-invalide':
      'Saisissez un numéro de téléphone, par exemple 01\u00a023\u00a045\u00a067\u00a089.',
    'structure.tva-invalide':
      'Ce numéro de TVA n’est pas valable. En France\u00a0: FR, une clé de deux caractères, puis le SIREN.',
    'structure.categorie-requise': 'Choisissez la catégorie de prestataire.',
    'structure.categorie-inconnue': 'Choisissez une catégorie de la liste.',
    'structure.regime-requis': 'Choisissez le régime fiscal.',
    'structure.compte-bancaire-requis': 'Saisissez l’IBAN du compte sur lequel vos mémoires seront payés.',
    'structure.iban-invalide':
      'Cet IBAN n’est pas valable\u00a0: vérifiez-le sur votre relevé d’identité bancaire.',
    'structure.bic-invalide': 'Ce BIC n’est pas valable\u00a0: il compte 8 ou 11 caractères.',
    'structure.titulaire-requis': 'Saisissez le nom du titulaire du compte.',
    'structure.libelle-requis': 'Donnez un nom à ce compte pour le reconnaître.',
    'structure.jour-invalide': 'Saisissez une date du calendrier.',
    'structure.compte-bancaire-introuvable': 'Ce compte bancaire n’est pas dans la fiche de la structure.',
    'structure.dernier-compte-bancaire':
      'C’est le dernier compte ouvert de la structure\u00a0: ajoutez-en un autre avant de clore celui-ci.',
    'structure.cloture-avant-ouverture':
      'Ce compte n’est pas encore ouvert\u00a0: il ne peut pas être clos aujourd’hui.',
    'structure.service-introuvable': 'Ce service n’est pas dans la fiche de la structure.',
    'structure.service-deja-connu': 'Un service ouvert porte déjà ce code\u00a0: choisissez-en un autre.',
    'structure.code-service-requis':
      'Saisissez un code de 30\u00a0lettres, chiffres, tirets ou points au plus.',
    'structure.nom-service-requis': 'Saisissez le nom du service.',
    'structure.espace-indisponible': 'Cet espace n’est pas proposé à cette structure.',
    'structure.espace-ferme':
      'La structure n’a pas souscrit cet espace\u00a0: ajoutez-le d’abord à la structure.',
    'structure.espace-requis': 'Cochez au moins un espace.',
    'structure.texte-trop-long': 'Ce texte est trop long\u00a0: raccourcissez-le.',
    'structure.recherche-trop-courte': 'Saisissez au moins trois caractères.',
    'rattachement.introuvable': 'Cette demande n’existe pas, ou elle ne relève pas de vos structures.',
    'rattachement.deja-decide': ({ rattachement }: RattachementDejaDecide): string =>
      `Cette demande a déjà été traitée\u00a0: elle est ${fr.statutsRattachement[rattachement.statut].libelle.toLowerCase()}.`,
    'rattachement.modifie-entretemps':
      'Les droits de cette personne ont changé pendant votre saisie. Vérifiez-les, puis enregistrez à nouveau.',
    'rattachement.deja-ouvert': 'Cette personne est déjà rattachée à la structure, ou l’a déjà demandé.',
    'rattachement.desactive':
      'Votre rattachement à cette structure est désactivé\u00a0: adressez-vous à l’un de ses gestionnaires.',
    'rattachement.non-valide': 'Cette personne n’est pas, ou n’est plus, rattachée à la structure.',
    'rattachement.decision-requise': 'Choisissez de valider ou de refuser la demande.',
    'rattachement.motif-requis': 'Indiquez le motif du refus\u00a0: il est transmis au demandeur.',
  },
  en: {
    ...libellesDe(en),
    'structure.introuvable': 'This organisation does not exist, or your account does not open it.',
    'structure.deja-connue':
      'This organisation is already in Chorus Pro: ask to be attached to it rather than create it again.',
    'structure.modifiee-entretemps':
      'The record was changed while you were typing. See what has changed, then save again.',
    'structure.inactive':
      'This organisation is deactivated: it can no longer be changed or joined, and nothing is granted there. Reactivate it first.',
    'structure.type-requis': 'Choose the type of identifier of the organisation.',
    'structure.identifiant-requis': 'Type the identifier of the organisation.',
    'structure.identifiant-invalide': ({ type }: IdentifiantInvalide): string => en.identifiants[type].erreur,
    'structure.identite-inadaptee':
      'A company name is expected, or a last and a first name for an individual.',
    'structure.raison-sociale-requise': 'Type the company name.',
    'structure.nom-requis': 'Type the last name.',
    'structure.prenom-requis': 'Type the first name.',
    'structure.adresse-requise': 'Type the number and the name of the street.',
    'structure.code-postal-requis': 'Type the postcode: five digits in France.',
    'structure.ville-requise': 'Type the town.',
    'structure.pays-requis': 'Choose the country.',
    'structure.courriel-invalide': 'Type a complete e-mail address, such as contact@example.com.',
    'structure.telephone-invalide': 'Type a telephone number, such as +33 1 23 45 67 89.',
    'structure.tva-invalide':
      'This VAT number is not valid. In France: FR, a key of two characters, then the SIREN.',
    'structure.categorie-requise': 'Choose the category of provider.',
    'structure.categorie-inconnue': 'Choose a category from the list.',
    'structure.regime-requis': 'Choose the tax status.',
    'structure.compte-bancaire-requis': 'Type the IBAN of the account on which your statements will be paid.',
    'structure.iban-invalide': 'This IBAN is not valid: check it on your bank details.',
    'structure.bic-invalide': 'This BIC is not valid: it has 8 or 11 characters.',
    'structure.titulaire-requis': 'Type the name of the account holder.',
    'structure.libelle-requis': 'Give this account a name by which to know it.',
    'structure.jour-invalide': 'Type a day of the calendar.',
    'structure.compte-bancaire-introuvable': 'This bank account is not in the record of the organisation.',
    'structure.dernier-compte-bancaire':
      'It is the last open account of the organisation: add another one before you close it.',
    'structure.cloture-avant-ouverture': 'This account is not open yet: it cannot be closed today.',
    'structure.service-introuvable': 'This department is not in the record of the organisation.',
    'structure.service-deja-connu': 'An open department already has this code: choose another one.',
    'structure.code-service-requis': 'Type a code of up to 30 letters, digits, hyphens or dots.',
    'structure.nom-service-requis': 'Type the name of the department.',
    'structure.espace-indisponible': 'This area is not offered to this organisation.',
    'structure.espace-ferme':
      'The organisation has not subscribed to this area: add it to the organisation first.',
    'structure.espace-requis': 'Tick one area at least.',
    'structure.texte-trop-long': 'This text is too long: make it shorter.',
    'structure.recherche-trop-courte': 'Type at least three characters.',
    'rattachement.introuvable': 'This request does not exist, or it is not about your organisations.',
    'rattachement.deja-decide': ({ rattachement }: RattachementDejaDecide): string =>
      `This request has already been dealt with: it is ${en.statutsRattachement[rattachement.statut].libelle.toLowerCase()}.`,
    'rattachement.modifie-entretemps':
      'The rights of this person have changed while you were typing. Check them, then save again.',
    'rattachement.deja-ouvert': 'This person is already attached to the organisation, or has already asked.',
    'rattachement.desactive':
      'Your attachment to this organisation is deactivated: write to one of its managers.',
    'rattachement.non-valide': 'This person is not attached to the organisation, or is no longer.',
    'rattachement.decision-requise': 'Choose to accept or to refuse the request.',
    'rattachement.motif-requis': 'Say why you refuse: the person will read it.',
  },
};
