import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { FichierEnFlux } from '../../../../../platform/api/FichierEnFlux.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { OuvrirAccuse } from '../../../application/OuvrirAccuse.ts';
import type { ArchiveDeMemoires } from './ArchiveDeMemoires.ts';
import { exigerChamp, refuserChamp } from './refuser.ts';

const MEMOIRES_MAX = 100;

interface GroupeDemande {
  readonly format?: string | undefined;
  readonly avecPiecesJointesComplementaires?: boolean | undefined;
  readonly listeFacture?: readonly { readonly idFacture?: number | undefined }[] | undefined;
}

/** What a partner takes away of some mémoires: an accusé alone, or an archive. */
export class Telechargement {
  constructor(
    private readonly consulter: ConsulterMemoire,
    private readonly ouvrirAccuse: OuvrirAccuse,
    private readonly archive: ArchiveDeMemoires,
  ) {}

  /** @throws MemoireIntrouvable, AccuseIntrouvable, ApiRefusal 413, ErreurFonctionnelle */
  async de(acteur: Acteur, demande: GroupeDemande): Promise<FichierEnFlux> {
    const { format = 'PDF', avecPiecesJointesComplementaires: avecPieces = false } = demande;
    if (format !== 'PDF') throw refuserChamp('format', 'PDF seulement');
    const factures = exigerChamp(demande.listeFacture, 'listeFacture');
    if (factures.length === 0) throw refuserChamp('listeFacture', 'valeur obligatoire');
    if (factures.length > MEMOIRES_MAX) throw refuserChamp('listeFacture', `${MEMOIRES_MAX} au plus`);
    const ids = factures.map(({ idFacture }, rang) =>
      exigerChamp(idFacture, `listeFacture.${rang}.idFacture`),
    );

    const [seul] = ids;
    if (ids.length === 1 && seul !== undefined && !avecPieces)
      return FichierEnFlux.de((await this.ouvrirAccuse.execute({ acteur, memoireId: seul })).contenu);
    const consultes = [];
    for (const memoireId of new Set(ids)) {
      const { memoire, accuse } = await this.consulter.execute({ acteur, memoireId });
      consultes.push({ memoire, accuse });
    }
    return this.archive.de(acteur, consultes, avecPieces);
  }
}
