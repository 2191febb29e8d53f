import type { ErrorTexts } from '../../../../../platform/http/ErrorTexts.ts';
import type { AbonnementDejaDecide, PeriodesDisjointes } from '../../../domain/erreursDAcces.ts';
import { periodeLisible } from './periodeLisible.ts';
import { en } from './textes/en.ts';
import { fr } from './textes/fr.ts';

export const erreursDAcces: ErrorTexts = {
  fr: {
    'rattachement.periode-inversee': 'La date de fin est avant la date de début.',
    'rattachement.periodes-disjointes': ({ actuelle }: PeriodesDisjointes): string =>
      `La personne a déjà cet espace ${periodeLisible(actuelle, 'fr')}\u00a0: choisissez des dates qui s’y raccordent, sans jour d’interruption.`,
    'rattachement.periode-du-principal':
      'Le rattachement du gestionnaire principal n’a ni date de début ni date de fin\u00a0: transmettez d’abord ce rôle.',
    'abonnement.introuvable': 'Cette demande n’existe pas, ou elle ne relève pas de vos structures.',
    'abonnement.deja-decide': ({ demande }: AbonnementDejaDecide): string =>
      `Cette demande a déjà été traitée\u00a0: elle est ${fr.statuts[demande.statut].libelle.toLowerCase()}.`,
    'abonnement.modifie-entretemps': 'Cette demande vient d’être traitée par un autre gestionnaire.',
    'abonnement.deja-demande': 'Cet espace a déjà été demandé.',
    'abonnement.espace-non-accorde': 'Cet espace ne vous est pas ouvert.',
    'acces.selection-requise': 'Cochez au moins une ligne.',
    'acces.niveau-requis': 'Choisissez un niveau d’accès.',
  },
  en: {
    'rattachement.periode-inversee': 'The last day is before the first.',
    'rattachement.periodes-disjointes': ({ actuelle }: PeriodesDisjointes): string =>
      `This person already has this area ${periodeLisible(actuelle, 'en')}: choose days that join on to those, without a gap.`,
    'rattachement.periode-du-principal':
      'The attachment of the main manager has neither a first nor a last day: hand this role over first.',
    'abonnement.introuvable': 'This request does not exist, or it is not about your organisations.',
    'abonnement.deja-decide': ({ demande }: AbonnementDejaDecide): string =>
      `This request has already been dealt with: it is ${en.statuts[demande.statut].libelle.toLowerCase()}.`,
    'abonnement.modifie-entretemps': 'This request has just been dealt with by another manager.',
    'abonnement.deja-demande': 'This area has already been asked for.',
    'abonnement.espace-non-accorde': 'This area is not open to you.',
    'acces.selection-requise': 'Tick at least one row.',
    'acces.niveau-requis': 'Choose a level of access.',
  },
};
