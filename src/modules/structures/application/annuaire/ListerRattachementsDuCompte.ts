import type { Acteur, Habilitation } from '../../../../kernel/application/Acteur.ts';
import { RattachementIntrouvable, StructureIntrouvable } from '../../domain/erreurs.ts';
import type { Service } from '../../domain/structure/Service.ts';
import type { TypeIdentifiant } from '../../domain/structure/TypeIdentifiant.ts';
import { estRemplacee } from '../politique.ts';
import type { RechercheDeStructures } from '../ports/RechercheDeStructures.ts';
import type { StructureReader, StructureResumee } from '../ports/StructureReader.ts';
import { formesDIdentifiant } from './formesDIdentifiant.ts';

export interface RattachementDuCompte {
  readonly structure: StructureResumee;
  readonly habilitation: Habilitation;
  /** A program acts for the whole structure: all of them. */
  readonly services: readonly Service[];
}

/** The one of the account that is asked for, by its id or by its identifier. */
export interface RattachementDemande {
  readonly structureId: number | null;
  readonly identifiant: string | null;
  readonly type: TypeIdentifiant | null;
  /** Null stands for the account itself. */
  readonly utilisateurId: number | null;
  /** The login of the account; null stands for the account itself. */
  readonly courriel: string | null;
}

/** The structures for which the account acts, by name. Those that another one replaces are reached from it. */
export class ListerRattachementsDuCompte {
  constructor(
    private readonly structures: StructureReader,
    private readonly recherche: RechercheDeStructures,
  ) {}

  async execute(acteur: Acteur): Promise<readonly RattachementDuCompte[]> {
    const siennes = new Map(
      acteur.habilitations.filter((une) => !estRemplacee(une)).map((une) => [une.structureId, une]),
    );
    const ids = [...siennes.keys()];
    if (ids.length === 0) return [];
    const [structures, services] = [
      await this.structures.mesStructures(ids),
      await this.recherche.servicesDe(ids),
    ];
    return structures.flatMap((structure) => {
      const habilitation = siennes.get(structure.id);
      return habilitation ? { structure, habilitation, services: services.get(structure.id) ?? [] } : [];
    });
  }

  /** Those of others are not told. @throws RattachementIntrouvable, StructureIntrouvable */
  async deStructure(acteur: Acteur, demande: RattachementDemande): Promise<RattachementDuCompte> {
    const { structureId, identifiant, type, utilisateurId } = demande;
    if (!estLeCompte(acteur, demande)) throw new RattachementIntrouvable(utilisateurId ?? 0);
    const formes = identifiant === null ? null : formesDIdentifiant(identifiant);
    const trouve = (await this.execute(acteur)).find(
      ({ structure }) =>
        (structureId !== null || formes !== null) &&
        (structureId === null || structure.id === structureId) &&
        (formes === null || formes.includes(structure.identifiant)) &&
        (type === null || structure.type === type),
    );
    if (!trouve) throw new StructureIntrouvable(structureId ?? 0);
    return trouve;
  }
}

/** A technical account has its login for a name. */
const estLeCompte = (
  acteur: Acteur,
  { utilisateurId, courriel }: Pick<RattachementDemande, 'utilisateurId' | 'courriel'>,
): boolean =>
  (utilisateurId === null || utilisateurId === acteur.utilisateurId) &&
  (courriel === null || courriel.toLowerCase() === acteur.nom.toLowerCase());
