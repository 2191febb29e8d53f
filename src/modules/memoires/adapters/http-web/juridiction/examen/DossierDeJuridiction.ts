import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import type { Libelle } from '../../../../../../kernel/domain/Langue.ts';
import type { ConsulterMemoire, MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import { litEnJuridiction } from '../../../../application/politique.ts';
import type { PlaceDansLaFile, SituerDansLaFile } from '../../../../application/SituerDansLaFile.ts';
import type { DonneesMemoire } from '../../../../domain/DonneesMemoire.ts';
import { MemoireIntrouvable } from '../../../../domain/erreurs.ts';
import type { CategoriesDePrestataires } from '../../prestataire/saisie/CategoriesDePrestataires.ts';
import { espaceOuvertA, type EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { criteresDe, type FileDemandee } from '../file/fileDemandee.ts';

export interface DemandeDeDossier {
  readonly acteur: Acteur;
  readonly memoireId: number;
  /** Under which espace the page was asked for. */
  readonly ici: EspaceDeJuridiction;
  readonly file: FileDemandee;
}

/** One mémoire as the court examines it, and where it stands in the person's queue. */
export interface Dossier {
  readonly consulte: MemoireConsulte;
  readonly voisins: PlaceDansLaFile;
  readonly espace: EspaceDeJuridiction;
  readonly file: FileDemandee;
  /** Null when the mémoire names none, or one that is not offered any more. */
  readonly categorie: Libelle | null;
}

interface Place {
  readonly acteur: Acteur;
  readonly espace: EspaceDeJuridiction;
  readonly file: FileDemandee;
  readonly memoire: Pick<DonneesMemoire, 'id' | 'deposeLe'>;
}

export class DossierDeJuridiction {
  constructor(
    private readonly consulter: ConsulterMemoire,
    private readonly situer: SituerDansLaFile,
    private readonly categories: CategoriesDePrestataires,
  ) {}

  /** @throws MemoireIntrouvable, also for a draft and for what another court received */
  async ouvrir({ acteur, memoireId, ici, file }: DemandeDeDossier): Promise<Dossier> {
    const consulte = await this.consulter.execute({ acteur, memoireId });
    const { memoire } = consulte;
    if (!litEnJuridiction(acteur, memoire)) throw new MemoireIntrouvable(memoireId);

    const espace = espaceOuvertA(acteur, ici);
    const categorie =
      this.categories().find(({ code }) => code === memoire.entete.categorie)?.libelle ?? null;
    return {
      consulte,
      voisins: await this.voisins({ acteur, espace, file, memoire }),
      espace,
      file,
      categorie,
    };
  }

  /** Also once the mémoire has left the queue, or the court. */
  async voisins({ acteur, espace, file, memoire }: Place): Promise<PlaceDansLaFile> {
    const { id: memoireId, deposeLe } = memoire;
    if (deposeLe === null) return { precedent: null, suivant: null };
    return this.situer.execute({ acteur, espace: espace.espace, memoireId, deposeLe, ...criteresDe(file) });
  }
}
