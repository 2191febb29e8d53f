import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { ErrorTexts } from '../../../../platform/http/ErrorTexts.ts';
import type { LotDejaAnnule, LotInconnu, LotMele, LotUtilise } from '../../domain/erreurs.ts';
import type { ExportRefuse } from '../../domain/ExportRefuse.ts';
import type { RaisonDeRefus } from '../../domain/raisonsDeRefus.ts';

type Phrase = (objet: string) => string;

const REFUS: Readonly<Record<Langue, Readonly<Record<RaisonDeRefus, Phrase>>>> = {
  fr: {
    ILLISIBLE: (objet) => `l’export ne se lit pas (${objet}).`,
    MANIFESTE_ABSENT: () => 'l’export n’a pas de manifeste.json.',
    MANIFESTE_INVALIDE: (objet) => `manifeste.json n’est pas conforme au format (${objet}).`,
    VERSION_INCONNUE: (objet) => `l’export est d’une version inconnue (${objet}), la version 1 est attendue.`,
    FICHIER_ABSENT: (objet) => `le fichier ${objet} manque.`,
    EMPREINTE_DIFFERENTE: (objet) =>
      `le fichier ${objet} n’a pas l’empreinte SHA-256 annoncée par le manifeste.`,
    NOMBRE_DIFFERENT: (objet) => `le fichier ${objet} n’a pas le nombre de lignes annoncé par le manifeste.`,
    COLONNE_ABSENTE: (objet) => `une colonne manque (${objet}).`,
    COLONNE_REPETEE: (objet) => `une colonne est répétée (${objet}).`,
    CONTENEUR_INCONNU: (objet) => `${objet} n’est ni un dossier, ni un .tar.gz, ni un .zip.`,
    ENTREE_INTERDITE: (objet) => `l’archive contient un lien, ou un chemin qui en sort (${objet}).`,
    ENTREE_REPETEE: (objet) => `l’archive contient deux fois le même fichier (${objet}).`,
    TROP_COMPRESSE: (objet) => `l’archive ${objet} se déploie au-delà de ce qu’un export peut contenir.`,
    TROP_GRAND: (objet) => `il n’y a pas assez de place sur le disque pour déballer l’archive (${objet}).`,
  },
  en: {
    ILLISIBLE: (objet) => `the export cannot be read (${objet}).`,
    MANIFESTE_ABSENT: () => 'the export has no manifeste.json.',
    MANIFESTE_INVALIDE: (objet) => `manifeste.json does not follow the format (${objet}).`,
    VERSION_INCONNUE: (objet) => `the export is of an unknown version (${objet}), version 1 is expected.`,
    FICHIER_ABSENT: (objet) => `the file ${objet} is missing.`,
    EMPREINTE_DIFFERENTE: (objet) => `the SHA-256 of ${objet} is not the one that the manifest announces.`,
    NOMBRE_DIFFERENT: (objet) => `${objet} has not as many rows as the manifest announces.`,
    COLONNE_ABSENTE: (objet) => `a column is missing (${objet}).`,
    COLONNE_REPETEE: (objet) => `a column is there twice (${objet}).`,
    CONTENEUR_INCONNU: (objet) => `${objet} is neither a folder, nor a .tar.gz, nor a .zip.`,
    ENTREE_INTERDITE: (objet) => `the archive holds a link, or a path that leads out of it (${objet}).`,
    ENTREE_REPETEE: (objet) => `the archive holds the same file twice (${objet}).`,
    TROP_COMPRESSE: (objet) => `the archive ${objet} expands beyond what an export can hold.`,
    TROP_GRAND: (objet) => `there is not enough room on the disk to unpack the archive (${objet}).`,
  },
};

export const erreursDeReprise: ErrorTexts = {
  fr: {
    'reprise.export-refuse': ({ raison, objet }: ExportRefuse) =>
      `Export refusé, rien n’a été écrit\u00a0: ${REFUS.fr[raison](objet)}`,
    'reprise.en-cours': 'Une reprise est déjà en cours sur cette base.',
    'reprise.lot-inconnu': ({ lotId }: LotInconnu) => `Le lot ${lotId} n’existe pas.`,
    'reprise.lot-deja-annule': ({ lotId }: LotDejaAnnule) => `Le lot ${lotId} est déjà annulé.`,
    'reprise.lot-utilise': ({ lotId, nombre }: LotUtilise) =>
      `Le lot ${lotId} ne peut plus être annulé\u00a0: ce qu’il a apporté a servi (${nombre} objets).`,
    'reprise.lot-mele': ({ lotId }: LotMele) =>
      `Le lot ${lotId} ne peut pas être annulé\u00a0: un autre lot et lui ont mis à jour les mêmes objets.`,
  },
  en: {
    'reprise.export-refuse': ({ raison, objet }: ExportRefuse) =>
      `Export refused, nothing was written: ${REFUS.en[raison](objet)}`,
    'reprise.en-cours': 'A takeover is already running on this database.',
    'reprise.lot-inconnu': ({ lotId }: LotInconnu) => `There is no run ${lotId}.`,
    'reprise.lot-deja-annule': ({ lotId }: LotDejaAnnule) => `Run ${lotId} has been taken back already.`,
    'reprise.lot-utilise': ({ lotId, nombre }: LotUtilise) =>
      `Run ${lotId} cannot be taken back any more: what it brought has been used (${nombre} objects).`,
    'reprise.lot-mele': ({ lotId }: LotMele) =>
      `Run ${lotId} cannot be taken back: another run and this one have updated the same objects.`,
  },
};
