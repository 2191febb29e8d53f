import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import {
  CategorieInconnue,
  CompteBancaireRequis,
  IdentifiantInvalide,
  StructureDejaConnue,
} from '../domain/erreurs.ts';
import { Rattachement } from '../domain/rattachement/Rattachement.ts';
import type { CompteBancaire } from '../domain/structure/CompteBancaire.ts';
import type { FicheStructure } from '../domain/structure/DonneesStructure.ts';
import { designationDe } from '../domain/structure/Identite.ts';
import type { IdentifiantStructure } from '../domain/structure/IdentifiantStructure.ts';
import { numeroDeParticulier } from '../domain/structure/numeroDeParticulier.ts';
import type { CodeRegimeFiscal } from '../domain/structure/RegimeFiscal.ts';
import { Structure } from '../domain/structure/Structure.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';
import type { NumerosDeParticulier } from './ports/NumerosDeParticulier.ts';
import type { RattachementReader } from './ports/RattachementReader.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface CreerStructureCommand extends FicheStructure {
  readonly acteur: Acteur;
  /** Null for a PARTICULIER, to whom we give a number. */
  readonly identifiant: IdentifiantStructure | null;
  readonly regime: CodeRegimeFiscal;
  readonly compteBancaire: Pick<CompteBancaire, 'libelle' | 'titulaire' | 'iban' | 'bic'> | null;
}

/** The person who creates a structure is its gestionnaire principal. Sent twice, it answers the structure that is there. */
export class CreerStructure {
  constructor(
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementRepository,
    private readonly lus: RattachementReader,
    private readonly numeros: NumerosDeParticulier,
    private readonly categories: CategoriesPrestataires,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureDejaConnue, CategorieInconnue, CategorieRequise, CompteBancaireRequis, IdentiteInadaptee */
  async execute(command: CreerStructureCommand): Promise<number> {
    try {
      return await this.creer(command);
    } catch (error) {
      if (!(error instanceof StructureDejaConnue)) throw error;
      return this.exigerMienne(command.acteur, error.structureId);
    }
  }

  private creer(command: CreerStructureCommand): Promise<number> {
    return this.unitOfWork.run(async () => {
      const identifiant = await this.identifier(command);
      const connue = await this.dejaLa(command, identifiant);
      if (connue !== undefined) return connue;

      const structure = this.fonder(command, identifiant);
      const { id, espaces } = structure.donnees;
      const { utilisateurId } = command.acteur;
      const droits = Object.fromEntries(espaces.map((code) => [code, 'MODIFICATION' as const]));
      const lien = { id: this.ids.next(), utilisateurId, structureId: id };

      await this.structures.save(structure);
      await this.rattachements.save(Rattachement.valide(lien, 'PRINCIPAL', droits, structure.donnees.creeLe));
      await this.events.publish(structure.pullEvents());
      return id;
    });
  }

  private async identifier({ identifiant, identite }: CreerStructureCommand): Promise<IdentifiantStructure> {
    if (identifiant !== null) return identifiant;
    if (identite.nature !== 'PHYSIQUE') throw new IdentifiantInvalide('PARTICULIER');
    return { type: 'PARTICULIER', valeur: numeroDeParticulier(await this.numeros.prochain()) };
  }

  private async dejaLa(
    { acteur, identite }: CreerStructureCommand,
    identifiant: IdentifiantStructure,
  ): Promise<number | undefined> {
    if (identifiant.type === 'PARTICULIER') {
      const miens = await this.lus.particuliersDe(acteur.utilisateurId);
      return miens.find(({ designation }) => designation === designationDe(identite))?.structureId;
    }
    const connue = await this.structures.findParIdentifiant(identifiant);
    return connue && this.exigerMienne(acteur, connue.donnees.teteId);
  }

  private async exigerMienne({ utilisateurId }: Acteur, structureId: number): Promise<number> {
    const lien = await this.rattachements.findOuvert(utilisateurId, structureId);
    if (lien?.donnees.statut === 'VALIDEE' && lien.donnees.role === 'PRINCIPAL') return structureId;
    throw new StructureDejaConnue(structureId);
  }

  private fonder(command: CreerStructureCommand, identifiant: IdentifiantStructure): Structure {
    const { acteur, regime, compteBancaire, identifiant: _saisi, ...fiche } = command;
    if (fiche.categorie !== null && !this.categories.some(({ code }) => code === fiche.categorie)) {
      throw new CategorieInconnue(fiche.categorie);
    }
    if (compteBancaire === null) throw new CompteBancaireRequis();
    const le = this.clock.now();
    const du = jourDe(le);
    return Structure.creer(
      {
        ...fiche,
        id: this.ids.next(),
        identifiant,
        regime: { code: regime, du },
        compteBancaire: { ...compteBancaire, id: this.ids.next(), du, au: null },
      },
      { utilisateurId: acteur.utilisateurId, le },
    );
  }
}
