import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { ActeInterdit } from '../domain/erreurs.ts';
import type { Memoire } from '../domain/Memoire.ts';
import { jourDuTarif } from '../domain/tarif/ecartAuTarif.ts';
import type { ActeDemande } from './ActesSurMemoire.ts';
import type { BrouillonsNumerotes } from './BrouillonsNumerotes.ts';
import { intervention } from './intervention.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import type { MemoireRepository } from './ports/MemoireRepository.ts';
import type { Prestataires } from './ports/Prestataires.ts';
import { structuresASaisir } from './mandats.ts';
import { exigerLecture, peutDupliquer } from './politique.ts';
import { prestataireDuMemoire } from './prestataireDuMemoire.ts';

/** Gives the new draft. A refused mémoire is thereby closed; any other one is only a model. */
export class DupliquerMemoire {
  constructor(
    private readonly memoires: MemoireRepository,
    private readonly reader: MemoireReader,
    private readonly brouillons: BrouillonsNumerotes,
    private readonly prestataires: Prestataires,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIntrouvable, MemoireModifieEntretemps, ActeInterdit */
  execute({ acteur, memoireId, version }: ActeDemande): Promise<DonneesMemoire> {
    return this.unitOfWork.run(async () => {
      const memoire = await this.memoires.get(memoireId);
      exigerLecture(acteur, memoire.etat);
      memoire.exigerVersion(version);
      if (!peutDupliquer(acteur, memoire.etat)) throw new ActeInterdit('DUPLIQUER');

      const le = this.clock.now();
      const brouillon = memoire.dupliquer(
        {
          ...(await this.brouillons.prochain(le)),
          nouvelIdDePiece: () => this.ids.next(),
          mandataire: mandatairePour(acteur, memoire.etat),
          correctionPerdue: await this.correctionPerdue(memoireId),
        },
        intervention(acteur, le),
      );

      await this.passerALaTete(brouillon, acteur, le);
      const annonces = memoire.pullEvents();
      if (annonces.length > 0) await this.memoires.save(memoire);
      const versionDuBrouillon = await this.memoires.save(brouillon);
      await this.events.publish(annonces);
      return { ...brouillon.etat, version: versionDuBrouillon };
    });
  }

  /**
   * What was filed under a SIRET that has changed is filed anew under the one that stands, even when it has changed since the
   * request came in: nothing would move this draft any more.
   */
  private async passerALaTete(brouillon: Memoire, acteur: Acteur, le: Date): Promise<void> {
    const { structureId, entete, mission } = brouillon.etat;
    const { teteId } = await this.prestataires.tenir(structureId, jourDe(le));
    if (teteId === structureId) return;
    const prestataire = await this.prestataires.get(teteId, jourDe(le), jourDuTarif(mission));
    const sien = prestataireDuMemoire(prestataire, entete.compteBancaireId);
    brouillon.suivreStructure(teteId, sien, intervention(acteur, le));
  }

  private async correctionPerdue(memoireId: number): Promise<boolean> {
    const correction = await this.reader.correctionDe(memoireId);
    return correction === undefined || correction.etat === 'SUPPRIME';
  }
}

/** Somebody of the structure itself takes the copy back for it; a mandataire's person keeps it hers. */
const mandatairePour = (
  acteur: Acteur,
  { structureId, mandataire }: DonneesMemoire,
): DonneesMemoire['mandataire'] =>
  structuresASaisir(acteur).find((possible) => possible.structureId === structureId)?.mandataire === null
    ? null
    : mandataire;
