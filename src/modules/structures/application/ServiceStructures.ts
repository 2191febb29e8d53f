import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import { jourDe, type Jour } from '../../../kernel/domain/Jour.ts';
import type { PieceReutilisable } from '../domain/piece/PieceReutilisable.ts';
import { Rattachement } from '../domain/rattachement/Rattachement.ts';
import { designationDe } from '../domain/structure/Identite.ts';
import { Structure } from '../domain/structure/Structure.ts';
import { texteDeRecherche } from '../../../kernel/domain/texteDeRecherche.ts';
import type { BilanDuChargement, ChargerJuridictions } from './ChargerJuridictions.ts';
import { droitsTechniques } from './droitsTechniques.ts';
import { lignesDAdresse } from './lignesDAdresse.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';
import type { HistoriqueDesActions } from './ports/HistoriqueDesActions.ts';
import type { MandatReader } from './ports/MandatReader.ts';
import type { PiecesReutilisables } from './ports/PiecesReutilisables.ts';
import type { RattachementReader } from './ports/RattachementReader.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureReader, StructureResumee } from './ports/StructureReader.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';
import type {
  ActionNotee,
  FichePrestataire,
  JuridictionNommee,
  RattachementAEtablir,
  StructureDeDemonstration,
  StructureNommee,
  StructuresFacade,
} from './StructuresFacade.ts';

const JURIDICTIONS_LUES = 200;

/** Courts are a few hundred; they are listed whole. */
const STRUCTURES_PUBLIQUES_MAX = 10_000;

export class ServiceStructures implements StructuresFacade {
  constructor(
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementRepository,
    private readonly lecteur: StructureReader,
    private readonly liens: RattachementReader,
    private readonly chargement: ChargerJuridictions,
    private readonly offertes: CategoriesPrestataires,
    private readonly ids: IdGenerator,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly pieces: PiecesReutilisables,
    private readonly mandats: MandatReader,
    private readonly historique: HistoriqueDesActions,
  ) {}

  noterAction(action: ActionNotee): Promise<void> {
    return this.historique.ajouter([
      { ...action, id: this.ids.next(), parSupport: false, utilisateurId: null },
    ]);
  }

  async nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureNommee>> {
    const nommees = await this.lecteur.nommer([...new Set(ids)]);
    return new Map(
      nommees.map(({ type: typeIdentifiant, ...nommee }) => [nommee.id, { ...nommee, typeIdentifiant }]),
    );
  }

  async trouverParIdentifiant(identifiant: string): Promise<StructureNommee | undefined> {
    const [trouvee] = await this.lecteur.trouverParIdentifiant(identifiant);
    return trouvee && (await this.nommer([trouvee.id])).get(trouvee.id);
  }

  async prestataire(structureId: number): Promise<FichePrestataire | undefined> {
    return fichePrestataire(await this.structures.find(structureId));
  }

  async prestataireTenu(structureId: number): Promise<FichePrestataire | undefined> {
    return fichePrestataire(await this.structures.findTenue(structureId));
  }

  async rechercherJuridictions(texte: string, limite: number): Promise<readonly JuridictionNommee[]> {
    const cherche = texteDeRecherche(texte);
    if (cherche.length < 3) return [];
    const criteres = { mots: cherche.split(' '), juridiction: null };
    const { structures } = await this.lecteur.rechercherPubliques(criteres, null, JURIDICTIONS_LUES);
    return structures
      .flatMap((lue) => nommee(lue) ?? [])
      .map((juridiction) => ({ juridiction, ecart: ecartA(cherche, juridiction) }))
      .sort((a, b) => a.ecart - b.ecart)
      .slice(0, limite)
      .map(({ juridiction }) => juridiction);
  }

  async juridictions(): Promise<readonly JuridictionNommee[]> {
    const toutes = { mots: [], juridiction: null };
    const { structures } = await this.lecteur.rechercherPubliques(toutes, null, STRUCTURES_PUBLIQUES_MAX);
    return structures.flatMap((lue) => nommee(lue) ?? []);
  }

  async juridiction(id: number): Promise<JuridictionNommee | undefined> {
    const [lue] = await this.lecteur.nommer([id]);
    return lue && nommee(lue);
  }

  async juridictionParCode(code: string): Promise<JuridictionNommee | undefined> {
    const connue = await this.structures.findParIdentifiant({ type: 'AUTRE', valeur: code });
    return connue && this.juridiction(connue.donnees.id);
  }

  async piecesReutilisables({
    structureId,
    utilisateurId,
    jour,
  }: {
    readonly structureId: number;
    readonly utilisateurId: number;
    readonly jour: Jour;
  }): Promise<readonly PieceReutilisable[]> {
    const fiche = await this.structures.find(structureId);
    return this.pieces.valables(fiche?.donnees.teteId ?? structureId, utilisateurId, jour);
  }

  async mandatEnVigueur(mandantId: number, mandataireId: number): Promise<boolean> {
    const recus = await this.mandats.recusPar([mandataireId]);
    return recus.some(({ mandant, enVigueur }) => enVigueur && mandant.id === mandantId);
  }

  gestionnairesEtHabilites(structureId: number, espace: CodeEspace): Promise<readonly number[]> {
    return this.liens.gestionnairesEtHabilites(structureId, espace);
  }

  async habilitationsTechniques(
    structureId: number,
  ): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined> {
    return droitsTechniques(await this.lecteur.lignee(structureId), this.mandats);
  }

  categories(): CategoriesPrestataires {
    return this.offertes;
  }

  chargerReference(): Promise<BilanDuChargement> {
    return this.chargement.execute();
  }

  creerPourDemonstration(demonstration: StructureDeDemonstration): Promise<number> {
    return this.unitOfWork.run(async () => {
      const connue = await this.structures.findParIdentifiant(demonstration.identifiant);
      if (connue) return connue.donnees.id;

      const structure = this.fonder(demonstration);
      await this.structures.save(structure);
      return structure.donnees.id;
    });
  }

  attacher({ utilisateurId, structureId, role, espaces }: RattachementAEtablir): Promise<void> {
    return this.unitOfWork.run(async () => {
      const ouvert = await this.rattachements.findOuvert(utilisateurId, structureId);
      const lien = { id: this.ids.next(), utilisateurId, structureId };
      if (ouvert) ouvert.etablir(role, espaces);
      await this.rattachements.save(ouvert ?? Rattachement.valide(lien, role, espaces, this.clock.now()));
    });
  }

  private fonder(demonstration: StructureDeDemonstration): Structure {
    const le = demonstration.creeLe ?? this.clock.now();
    const du = jourDe(le);
    const { identifiant, identite, adresse, categorie, regime, compteBancaire } = demonstration;
    const neuve = Structure.creer(
      {
        id: this.ids.next(),
        identifiant,
        identite,
        adresse,
        courriel: demonstration.courriel ?? null,
        telephone: demonstration.telephone ?? null,
        numeroTva: demonstration.numeroTva ?? null,
        numeroRcs: demonstration.numeroRcs ?? null,
        categorie,
        regime: { code: regime, du },
        compteBancaire: { ...compteBancaire, id: this.ids.next(), du, au: null },
      },
      { utilisateurId: 0, le },
    );
    return Structure.restituer({
      ...neuve.donnees,
      services: (demonstration.services ?? []).map((service) => ({
        ...service,
        id: this.ids.next(),
        actif: true,
      })),
      espaces: demonstration.espaces ?? ['MEMOIRES', 'SOLLICITATIONS_EMISES'],
    });
  }
}

const fichePrestataire = (structure: Structure | undefined): FichePrestataire | undefined => {
  if (!structure) return undefined;
  const { id, version, identite, identifiant, adresse, courriel, categorie, regimes, statut } =
    structure.donnees;
  const { services, comptesBancaires, espaces, categories, teteId } = structure.donnees;
  return {
    id,
    version,
    designation: designationDe(identite),
    typeIdentifiant: identifiant.type,
    identifiant: identifiant.valeur,
    siret: identifiant.type === 'SIRET' ? identifiant.valeur : null,
    adresse: lignesDAdresse(adresse),
    courriel,
    categorie,
    categories,
    regimes,
    active: statut === 'ACTIVE',
    teteId,
    services,
    comptesBancaires,
    espaces,
  };
};

const nommee = (lue: StructureResumee): JuridictionNommee | undefined => {
  const { id, identifiant: code, designation: nom, ville, codePostal, juridiction: type, active } = lue;
  return type === null ? undefined : { id, code, nom, ville, codePostal, type, active };
};

/** A town or a name that begins by what was typed comes before one that only holds it. */
const ecartA = (cherche: string, { nom, ville, code, codePostal }: JuridictionNommee): number => {
  if (texteDeRecherche(ville) === cherche || texteDeRecherche(code) === cherche || codePostal === cherche)
    return 0;
  if (texteDeRecherche(nom).startsWith(cherche)) return 1;
  return texteDeRecherche(ville).startsWith(cherche) ? 2 : 3;
};
