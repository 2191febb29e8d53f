import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { designationComplete } from '../designationComplete.ts';
import type { AccesDuSupport, LigneDeJournal, RepereDeJournal } from '../ports/AccesDuSupport.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { JournalDuSupport } from './JournalDuSupport.ts';

export type LigneLue = LigneDeJournal & {
  /** Undefined when the account is gone. */
  readonly par: PersonneConnue | undefined;
  /** Whom, or the structure that, it was about; null for a search, and for what is gone. */
  readonly objet: string | null;
};

export interface JournalLu {
  readonly lignes: readonly LigneLue[];
  readonly suivant: RepereDeJournal | null;
}

const PAR_PAGE = 50;

/** Each agent of the support sees what all of them have looked at, done and searched for. */
export class ConsulterJournalDuSupport {
  constructor(
    private readonly journal: JournalDuSupport,
    private readonly acces: AccesDuSupport,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly structures: StructureReader,
  ) {}

  /** @throws ReserveAuSupport */
  async execute(
    acteur: Acteur,
    apres: RepereDeJournal | null = null,
    limite: number = PAR_PAGE,
  ): Promise<JournalLu> {
    this.journal.exiger(acteur);
    const { lignes, suivant } = await this.acces.page(apres, limite);
    const vues = idsVus(lignes, 'PERSONNE');
    const agents = lignes.map(({ parId }) => parId);
    const personnes = await this.personnes.consulter([...new Set([...agents, ...vues])]);
    const structures = new Map(
      (await this.structures.nommer(idsVus(lignes, 'STRUCTURE'))).map((une) => [une.id, une]),
    );
    const nomDe = (ligne: LigneDeJournal): string | null => {
      if (ligne.acte === 'RECHERCHE') return null;
      if (ligne.nature === 'PERSONNE') {
        const personne = personnes.get(ligne.objetId);
        return personne ? `${personne.prenom} ${personne.nom}` : null;
      }
      const structure = structures.get(ligne.objetId);
      return structure ? designationComplete(structure) : null;
    };
    return {
      lignes: lignes.map((ligne) => ({ ...ligne, par: personnes.get(ligne.parId), objet: nomDe(ligne) })),
      suivant,
    };
  }
}

const idsVus = (lignes: readonly LigneDeJournal[], nature: 'PERSONNE' | 'STRUCTURE'): readonly number[] => [
  ...new Set(
    lignes.flatMap((ligne) => (ligne.acte !== 'RECHERCHE' && ligne.nature === nature ? [ligne.objetId] : [])),
  ),
];
