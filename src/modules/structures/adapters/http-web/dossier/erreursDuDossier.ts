import type { ErrorTexts } from '../../../../../platform/http/ErrorTexts.ts';
import type { TropDePieces } from '../../../domain/erreursDuDossier.ts';

/** What is refused about mandats, pieces, the INSEE and the SIRET. */
export const erreursDuDossier: ErrorTexts = {
  fr: {
    'mandat.introuvable': 'Ce mandat n’existe pas, ou il n’est pas accessible avec votre compte.',
    'mandat.modifie-entretemps':
      'Le mandat a été modifié entre-temps. Voici où il en est\u00a0: rien n’a été fait.',
    'mandat.deja-decide':
      'Une autre personne a déjà répondu à ce mandat. Voici où il en est\u00a0: rien n’a été changé.',
    'mandat.termine': 'Ce mandat a été décliné\u00a0: il n’y a rien à résilier.',
    'mandat.deja-donne':
      'La structure a déjà donné à ce mandataire un mandat pour une partie de ces jours. Mettez-y fin d’abord, ou choisissez d’autres dates.',
    'mandat.a-soi-meme':
      'Une structure ne se donne pas mandat à elle-même\u00a0: indiquez un autre identifiant.',
    'mandat.mandataire-introuvable':
      'Aucune structure active ne porte cet identifiant. Vérifiez-le\u00a0: le mandataire doit avoir une fiche de prestataire dans Chorus Pro.',
    'mandat.mandataire-requis': 'Saisissez l’identifiant du mandataire.',
    'structure.periode-inversee': 'La date de fin doit suivre la date de début.',
    'structure.date-a-venir':
      'Indiquez aujourd’hui ou une date passée\u00a0: un changement à venir se déclare le jour venu.',
    'structure.siret-non-modifiable':
      'Ce SIRET ne peut pas remplacer l’identifiant de cette structure\u00a0: vérifiez qu’il est nouveau, et que la structure n’est ni publique, ni un particulier.',
    'structure.siret-invalide':
      'Ce SIRET n’est pas valable\u00a0: il compte 14\u00a0chiffres, dont les derniers sont une clé de contrôle.',
    'piece.introuvable': 'Cette pièce n’existe pas, ou elle a été retirée.',
    'piece.type-inconnu': 'Choisissez le type de la pièce dans la liste.',
    'piece.designation-requise': 'Saisissez la désignation de la pièce.',
    'piece.requise': 'Choisissez un fichier.',
    'piece.trop-nombreuses': ({ maximum }: TropDePieces): string =>
      `${maximum}\u00a0pièces sont déjà enregistrées\u00a0: retirez-en une avant d’en ajouter.`,
    'insee.sans-reponse':
      'La base INSEE ne répond pas. Recommencez dans un moment\u00a0: rien n’a été changé.',
    'insee.choix-requis': 'Cochez au moins une modification.',
  },
  en: {
    'mandat.introuvable': 'This mandate does not exist, or your account does not open it.',
    'mandat.modifie-entretemps':
      'The mandate was changed meanwhile. Here is where it stands: nothing was done.',
    'mandat.deja-decide':
      'Somebody else has already answered this mandate. Here is where it stands: nothing was changed.',
    'mandat.termine': 'This mandate was declined: there is nothing to end.',
    'mandat.deja-donne':
      'The structure has already given this agent a mandate for some of these days. End it first, or choose other dates.',
    'mandat.a-soi-meme': 'A structure gives no mandate to itself: enter another identifier.',
    'mandat.mandataire-introuvable':
      'No active structure has this identifier. Check it: the agent must have a provider record in Chorus Pro.',
    'mandat.mandataire-requis': 'Enter the identifier of the agent.',
    'structure.periode-inversee': 'The end date must follow the start date.',
    'structure.date-a-venir': 'Enter today or a past day: a change to come is declared on its day.',
    'structure.siret-non-modifiable':
      'This SIRET cannot replace the identifier of this structure: check that it is new, and that the structure is neither public nor an individual.',
    'structure.siret-invalide': 'This SIRET is not valid: it has 14 digits, of which the last are a check.',
    'piece.introuvable': 'This document does not exist, or it was removed.',
    'piece.type-inconnu': 'Choose the type of the document from the list.',
    'piece.designation-requise': 'Enter the name of the document.',
    'piece.requise': 'Choose a file.',
    'piece.trop-nombreuses': ({ maximum }: TropDePieces): string =>
      `${maximum} documents are already stored: remove one before you add another.`,
    'insee.sans-reponse': 'The INSEE register does not answer. Try again in a moment: nothing was changed.',
    'insee.choix-requis': 'Tick at least one change.',
  },
};
