import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { DonneesApplication } from '../../domain/Application.ts';
import type { MotifDeLivraison } from '../../domain/Livraison.ts';
import type { CompteTechniqueRepository } from '../ports/CompteTechniqueRepository.ts';
import type { MemoireConcerne, Memoires } from '../ports/Memoires.ts';
import type { Structures } from '../ports/Structures.ts';

/**
 * Whether an application may be told of a mémoire now: as it could read it by itself, with a technical account of its structure
 * that is in service. What was filed under a mandat is told for as long as the mandat lasts, although it stays readable.
 */
export class DroitsDeLecture {
  constructor(
    private readonly comptes: CompteTechniqueRepository,
    private readonly structures: Structures,
    private readonly memoires: Memoires,
    private readonly clock: Clock,
  ) {}

  /** Null when nothing stands against it. @param memoireId null for a message that tells of none */
  async obstacle(
    application: DonneesApplication,
    memoireId: number | null,
  ): Promise<MotifDeLivraison | null> {
    if (application.revoqueeLe !== null) return 'APPLICATION_REVOQUEE';
    if (!application.domaines.includes('memoires')) return 'DOMAINE_RETIRE';
    const maintenant = this.clock.now();
    const comptes = await this.comptes.deStructures([application.structureId]);
    const enService = comptes.some(
      ({ donnees }) => donnees.revoqueLe === null && donnees.expireLe > maintenant,
    );
    if (!enService) return 'COMPTE_EXPIRE';
    if (memoireId === null) return null;
    return (await this.peutLire(application.structureId, memoireId)) ? null : 'MEMOIRE_INACCESSIBLE';
  }

  private async peutLire(structureId: number, memoireId: number): Promise<boolean> {
    const droits = await this.structures.droits(structureId);
    const memoire = await this.memoires.concerne(memoireId);
    if (!droits || !memoire || !estDesSiennes(droits, memoire)) return false;
    return this.memoires.estLisible({ ...PROGRAMME, ...droits }, memoireId);
  }
}

const PROGRAMME: Omit<Acteur, 'habilitations'> = {
  utilisateurId: 0,
  prenom: '',
  nom: '',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
};

const estDesSiennes = (
  { habilitations, mandats = [] }: Pick<Acteur, 'habilitations' | 'mandats'>,
  { structureId, juridictionId, mandataireId }: MemoireConcerne,
): boolean =>
  habilitations.some((une) => une.structureId === structureId || une.structureId === juridictionId) ||
  mandats.some(
    (mandat) => mandat.enVigueur && mandat.mandantId === structureId && mandat.mandataireId === mandataireId,
  );
