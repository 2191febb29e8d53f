import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { peutLire } from '../../application/politique.ts';
import type { MemoireReader } from '../../application/ports/MemoireReader.ts';
import type { EtatSuivi, MemoireSuivi, SuiviDesMemoires } from '../../application/SuiviDesMemoires.ts';
import { ETATS } from '../../domain/etats.ts';
import { statutDe } from '../http-api/wire/statuts.ts';

const SUIVIS: readonly EtatSuivi[] = ETATS.map(({ code, libelle }) => ({
  code,
  libelle,
  statut: statutDe(code),
}));

export class SuiviParLecture implements SuiviDesMemoires {
  constructor(private readonly reader: MemoireReader) {}

  async suivi(memoireId: number): Promise<MemoireSuivi | undefined> {
    const memoire = await this.reader.consulter(memoireId);
    return (
      memoire && {
        id: memoire.id,
        numero: memoire.numero ?? memoire.numeroBrouillon,
        structureId: memoire.structureId,
        mandataireId: memoire.mandataire?.structureId ?? null,
        juridictionId: memoire.numero === null ? null : memoire.entete.juridictionId,
      }
    );
  }

  async estLisible(acteur: Acteur, memoireId: number): Promise<boolean> {
    const memoire = await this.reader.consulter(memoireId);
    return memoire !== undefined && peutLire(acteur, memoire);
  }

  etats(): readonly EtatSuivi[] {
    return SUIVIS;
  }
}
