import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Cellule, Tableur } from '../../../../../platform/export/Tableur.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import type { HabilitationExportee } from '../../../application/export/ExporterHabilitations.ts';
import { espacesLisibles } from '../espacesLisibles.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesDExport } from './textes/textesDExport.ts';

export const tableurDHabilitations = (
  habilitations: AsyncIterable<HabilitationExportee>,
  langue: Langue,
): Tableur => {
  const { fichier, colonnes } = textesDExport(langue);
  return {
    nom: fichier,
    colonnes: Object.values(colonnes).map((titre) => ({ titre })),
    lignes: lignesDe(habilitations, langue),
  };
};

async function* lignesDe(
  habilitations: AsyncIterable<HabilitationExportee>,
  langue: Langue,
): AsyncGenerator<readonly Cellule[]> {
  const textes = textesDe(langue);
  for await (const { structure, personne, rattachement, services } of habilitations) {
    const { role, statut, espaces, periode } = rattachement;
    yield [
      structure.designation,
      structure.identifiant,
      personne?.nom ?? textes.compteSupprime,
      personne?.prenom ?? null,
      personne?.courriel ?? null,
      textes.roles[role],
      textes.statutsRattachement[statut].libelle,
      Object.keys(espaces).length === 0 ? null : espacesLisibles(espaces, textes),
      services.join(', '),
      periode.du && formatJour(periode.du, langue),
      periode.au && formatJour(periode.au, langue),
      personne?.derniereConnexion ?? null,
    ];
  }
}
