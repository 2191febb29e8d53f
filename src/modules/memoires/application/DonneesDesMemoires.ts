import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type {
  DonneesPersonnelles,
  FichierPersonnel,
} from '../../../kernel/application/DonneesPersonnelles.ts';
import type { FileStore } from '../../../kernel/application/FileStore.ts';
import { nomDansArchive } from '../../../kernel/domain/piece/nomDansArchive.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { memoireEnClair } from './memoireEnClair.ts';
import { litEnPrestataire, litLIban } from './politique.ts';
import type { AccusesDeDepot } from './ports/AccusesDeDepot.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import type { MemoiresDesPersonnes } from './ports/MemoiresDesPersonnes.ts';

const LOT = 200;

/**
 * The mémoires that the person wrote, as long as she may read them: they belong to their structure, and whoever left it
 * takes nothing away. A folder for each one, with its pieces and its accusé.
 */
export class DonneesDesMemoires implements DonneesPersonnelles {
  readonly dossier = 'memoires';
  readonly presentation = {
    fr: 'les mémoires que vous avez saisis, avec leurs pièces et leurs accusés de dépôt',
    en: 'the statements that you wrote, with their documents and their filing receipts',
  };

  constructor(
    private readonly personnes: MemoiresDesPersonnes,
    private readonly reader: Pick<MemoireReader, 'consulter'>,
    private readonly accuses: AccusesDeDepot,
    private readonly files: FileStore,
  ) {}

  async *exporter(acteur: Acteur): AsyncGenerator<FichierPersonnel> {
    for (let apres = 0; ;) {
      const ids = await this.personnes.ecritsPar(acteur.utilisateurId, apres, LOT);
      for (const id of ids) {
        const memoire = await this.reader.consulter(id);
        if (memoire && memoire.etat !== 'SUPPRIME' && litEnPrestataire(acteur, memoire))
          yield* this.unMemoire(memoire, litLIban(acteur, memoire));
      }
      const dernier = ids.at(-1);
      if (dernier === undefined || ids.length < LOT) return;
      apres = dernier;
    }
  }

  private async *unMemoire(memoire: DonneesMemoire, ibanEntier: boolean): AsyncGenerator<FichierPersonnel> {
    const dossier = memoire.numero ?? memoire.numeroBrouillon;
    yield { chemin: `${dossier}/memoire.json`, json: memoireEnClair(memoire, ibanEntier) };
    const accuse = await this.accuses.find(memoire.id);
    if (accuse) {
      const { etabliLe: le, sha256 } = accuse;
      yield { chemin: `${dossier}/accuse-de-depot.pdf`, le, ouvrir: () => this.files.open(sha256) };
    }
    for (const [rang, { nom, ajouteeLe: le, sha256 }] of memoire.pieces.entries()) {
      const chemin = `${dossier}/pieces/${rang + 1} ${nomDansArchive(nom)}`;
      yield { chemin, le, ouvrir: () => this.files.open(sha256) };
    }
  }
}
