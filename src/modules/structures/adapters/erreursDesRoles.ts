import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';
import { formatJourLong } from '../../../platform/web/formats.ts';
import type {
  ReclamationClose,
  ReclamationTropProche,
  StructureRemplacee,
  TransmissionClose,
} from '../domain/erreursDeRoles.ts';
import { en } from './http-web/roles/textes/en.ts';
import { fr } from './http-web/roles/textes/fr.ts';

export const erreursDesRoles: ErrorTexts = {
  fr: {
    'role.reserve-au-principal': 'Seul le gestionnaire principal de la structure peut le faire.',
    'role.personne-intouchable':
      'Personne n’agit sur le gestionnaire principal, et lui seul agit sur un gestionnaire secondaire.',
    'role.acte-sur-soi-meme':
      'Vous ne pouvez pas le faire pour vous-même\u00a0: pour partir, quittez la structure depuis «\u00a0Mes rattachements aux structures\u00a0».',
    'role.transmission-requise':
      'Vous êtes gestionnaire principal d’une structure active\u00a0: transmettez d’abord votre rôle.',
    'role.dernier-gestionnaire':
      'Vous êtes le dernier gestionnaire de cette structure\u00a0: elle ne peut pas rester sans gestionnaire.',
    'role.destinataire-indisponible':
      'Le rôle se transmet à une personne rattachée à la structure, dont le compte est ouvert.',
    'role.transmission-en-cours':
      'Une autre proposition attend déjà une réponse\u00a0: annulez-la avant d’en faire une nouvelle.',
    'role.transmission-introuvable': 'Cette proposition n’existe pas, ou elle ne vous concerne pas.',
    'role.transmission-close': ({ statut }: TransmissionClose): string =>
      `Cette proposition n’attend plus de réponse. État\u00a0: ${fr.transmission.statuts[statut].toLowerCase()}.`,
    'role.role-restant-requis': 'Choisissez ce que vous deviendrez.',
    'role.deja-principal': 'Vous êtes déjà gestionnaire principal de cette structure.',
    'role.secondaire-present':
      'Cette structure a un gestionnaire secondaire\u00a0: c’est à lui de réclamer le rôle.',
    'role.reclamation-en-cours': 'Le rôle est déjà réclamé par une autre personne de la structure.',
    'role.reclamation-trop-proche': ({ des }: ReclamationTropProche): string =>
      `Votre dernière réclamation a été refusée : vous pourrez réclamer ce rôle à nouveau à partir du ${formatJourLong(des, 'fr')}.`,
    'role.reclamation-introuvable': 'Cette réclamation n’existe pas, ou elle ne vous concerne pas.',
    'role.reclamation-close': ({ statut }: ReclamationClose): string =>
      `Cette réclamation est déjà close. État\u00a0: ${fr.reclamation.statuts[statut].toLowerCase()}.`,
    'role.reclamation-encore-opposable':
      'Le gestionnaire principal peut encore s’opposer à cette réclamation\u00a0: attendez la fin du délai.',
    'role.reclamation-personnelle':
      'Vous ne pouvez pas décider d’une réclamation que vous avez présentée, ou qui porte sur votre rôle.',
    'role.siret-pendant-reclamation':
      'Le rôle de gestionnaire principal de cette structure est réclamé\u00a0: le SIRET ne change pas avant la fin de cette réclamation.',
    'role.reserve-au-support': 'Cette page est réservée au support.',
    'role.motif-requis': 'Indiquez le motif\u00a0: il est transmis aux personnes concernées.',
    'role.principal-requis':
      'Une structure active a un gestionnaire principal\u00a0: réclamez d’abord ce rôle depuis «\u00a0Mes rattachements aux structures\u00a0».',
    'role.structure-publique-immuable':
      'Une structure publique s’ouvre et se ferme avec la carte judiciaire, pas ici.',
    'role.structure-remplacee': ({ tete }: StructureRemplacee): string =>
      tete === null
        ? 'Cette structure a changé de SIRET\u00a0: une autre fiche l’a remplacée. C’est sur elle que tout se décide.'
        : `Cette structure a changé de SIRET\u00a0: tout se décide sur la fiche qui l’a remplacée, ${tete}.`,
  },
  en: {
    'role.reserve-au-principal': 'Only the main manager of the organisation may do this.',
    'role.personne-intouchable': 'Nobody acts on the main manager, who alone acts on a secondary manager.',
    'role.acte-sur-soi-meme':
      'You cannot do this to yourself: to go, leave the organisation from “My organisations”.',
    'role.transmission-requise':
      'You are the main manager of an active organisation: hand over your role first.',
    'role.dernier-gestionnaire':
      'You are the last manager of this organisation: it cannot remain without one.',
    'role.destinataire-indisponible':
      'The role is handed over to somebody attached to the organisation, whose account is open.',
    'role.transmission-en-cours': 'Another offer waits for an answer: cancel it before you make a new one.',
    'role.transmission-introuvable': 'This offer does not exist, or it is not about you.',
    'role.transmission-close': ({ statut }: TransmissionClose): string =>
      `This offer no longer waits for an answer. State: ${en.transmission.statuts[statut].toLowerCase()}.`,
    'role.role-restant-requis': 'Choose what you will become.',
    'role.deja-principal': 'You are already the main manager of this organisation.',
    'role.secondaire-present': 'This organisation has a secondary manager, who is the one to claim the role.',
    'role.reclamation-en-cours': 'The role is already claimed by somebody else of the organisation.',
    'role.reclamation-trop-proche': ({ des }: ReclamationTropProche): string =>
      `Your last claim was refused: you may claim this role again from ${formatJourLong(des, 'en')}.`,
    'role.reclamation-introuvable': 'This claim does not exist, or it is not about you.',
    'role.reclamation-close': ({ statut }: ReclamationClose): string =>
      `This claim is already closed. State: ${en.reclamation.statuts[statut].toLowerCase()}.`,
    'role.reclamation-encore-opposable':
      'The main manager may still object to this claim: wait until the time is over.',
    'role.reclamation-personnelle': 'You cannot decide a claim that you made, or that is about your role.',
    'role.siret-pendant-reclamation':
      'The role of main manager of this organisation is claimed: the SIRET does not change before this claim ends.',
    'role.reserve-au-support': 'This page is for support only.',
    'role.motif-requis': 'Give the reason: the people concerned will read it.',
    'role.principal-requis':
      'An active organisation has a main manager: claim this role first from “My organisations”.',
    'role.structure-publique-immuable':
      'A public organisation opens and closes with the judicial map, not here.',
    'role.structure-remplacee': ({ tete }: StructureRemplacee): string =>
      tete === null
        ? 'This organisation has changed its SIRET: another record has replaced it. Everything is decided there.'
        : `This organisation has changed its SIRET: everything is decided on the record that has replaced it, ${tete}.`,
  },
};
