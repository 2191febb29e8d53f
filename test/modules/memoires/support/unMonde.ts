import { ActesSurMemoire } from '../../../../src/modules/memoires/application/ActesSurMemoire.ts';
import { BrouillonsNumerotes } from '../../../../src/modules/memoires/application/BrouillonsNumerotes.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { directUnitOfWork, FixedClock, RecordingPublisher, testIds } from '../../../support/doubles.ts';
import { InMemoryAccuses } from './InMemoryAccuses.ts';
import { InMemoryDelais } from './InMemoryDelais.ts';
import { InMemoryJuridictions } from './InMemoryJuridictions.ts';
import { InMemoryMandatsDeFacturation } from './InMemoryMandatsDeFacturation.ts';
import { InMemoryMemoireReader } from './InMemoryMemoireReader.ts';
import { InMemoryMemoireRepository } from './InMemoryMemoireRepository.ts';
import { InMemoryNumeros } from './InMemoryNumeros.ts';
import { InMemoryPrestataires, unPrestataire } from './InMemoryPrestataires.ts';
import { referentiel } from './referentiel.ts';
import type { MemoireBuilder } from './unMemoire.ts';

export const STRUCTURE = 10_001;
export const AUTRE_STRUCTURE = 10_002;
export const LYON = 20_001;
export const PARIS = 20_002;

/** Everything that a use case needs, in memory and empty, on 2 March 2026 at 10 o'clock in Paris. */
class Monde {
  readonly memoires = new InMemoryMemoireRepository();
  readonly reader = new InMemoryMemoireReader(this.memoires);
  readonly events = new RecordingPublisher();
  readonly unitOfWork = directUnitOfWork;
  readonly clock = new FixedClock('2026-03-02T09:00:00.000Z');
  readonly ids = testIds;
  readonly numeros = new InMemoryNumeros();
  readonly brouillons = new BrouillonsNumerotes(this.ids, this.numeros);
  readonly mandats = new InMemoryMandatsDeFacturation();
  readonly actes = new ActesSurMemoire(this.memoires, this.mandats, this.events, this.unitOfWork, this.clock);
  readonly accuses = new InMemoryAccuses();
  readonly delais = new InMemoryDelais(this.memoires);
  readonly referentiel = referentiel;
  readonly prestataires = new InMemoryPrestataires(
    unPrestataire({ id: STRUCTURE }),
    unPrestataire({
      id: AUTRE_STRUCTURE,
      designation: 'Cabinet Dupont',
      services: [{ id: 31, code: 'A', nom: 'Service A' }],
      comptesBancaires: [],
    }),
  );
  readonly juridictions = new InMemoryJuridictions([
    { id: LYON, nom: 'Tribunal judiciaire de Lyon', ville: 'Lyon' },
    { id: PARIS, nom: 'Tribunal judiciaire de Paris', ville: 'Paris' },
  ]);

  /** Keeps a mémoire and gives it back as it is kept. */
  async garder(builder: MemoireBuilder): Promise<DonneesMemoire> {
    const memoire = builder.build();
    const version = await this.memoires.save(memoire);
    return { ...memoire.etat, version };
  }

  async garde(id: number): Promise<DonneesMemoire> {
    return (await this.memoires.get(id)).etat;
  }
}

export const unMonde = (): Monde => new Monde();
