import type { Clock } from '../../kernel/application/Clock.ts';
import type { FileStore, StoredFile } from '../../kernel/application/FileStore.ts';
import type { UnitOfWork } from '../../kernel/application/UnitOfWork.ts';
import { jourDe } from '../../kernel/domain/Jour.ts';
import type { ComptesFacade } from '../../modules/comptes/index.ts';
import type { AccusesDeDepot } from '../../modules/memoires/application/ports/AccusesDeDepot.ts';
import type { ChangementsDesMemoires } from '../../modules/memoires/application/ports/ChangementsDesMemoires.ts';
import type { MemoireRepository } from '../../modules/memoires/application/ports/MemoireRepository.ts';
import type { NumerosDeMemoire } from '../../modules/memoires/application/ports/NumerosDeMemoire.ts';
import type { Prestataires } from '../../modules/memoires/application/ports/Prestataires.ts';
import type { RedacteurDAccuse } from '../../modules/memoires/application/ports/RedacteurDAccuse.ts';
import type { Referentiel } from '../../modules/memoires/application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../modules/memoires/domain/DonneesMemoire.ts';
import type { SecretsDeRaccordement } from '../../modules/raccordements/application/secretsNommes.ts';
import type { ReclamationRepository } from '../../modules/structures/application/ports/ReclamationRepository.ts';
import type { TransmissionRepository } from '../../modules/structures/application/ports/TransmissionRepository.ts';
import type { HistoriqueDesActions } from '../../modules/structures/application/ports/HistoriqueDesActions.ts';
import { LierMemoire } from '../../modules/engagements/application/reactions/LierMemoire.ts';
import type { MemoiresLies } from '../../modules/engagements/application/ports/EngagementReader.ts';
import type { EngagementsFacade } from '../../modules/engagements/index.ts';
import type { RaccordementsFacade } from '../../modules/raccordements/index.ts';
import type { StructuresFacade } from '../../modules/structures/index.ts';
import type { ActeurSource } from '../../platform/acteur/ActeurSource.ts';
import { actionsDeDemonstration } from './actionsDeDemonstration.ts';
import { affairesDeRole } from './affairesDeRole.ts';
import { JOUR_MS, plusMinutes } from './calendrier.ts';
import { Comedie, type Moyens } from './Comedie.ts';
import { fluxDeDemonstration, type UsagesDeFlux } from './fluxDeDemonstration.ts';
import { demandesEnAttente, type Registres } from './demandesEnAttente.ts';
import { present, type Decor, type JuridictionEnPlace } from './Decor.ts';
import { dossiers, type RegistresDesDossiers } from './dossiers.ts';
import { engagementsDeDemonstration, EXPERT, mandatDeLExpert, plansDeLExpert } from './expertise.ts';
import { FichiersEnParallele } from './FichiersEnParallele.ts';
import { Hasard } from '../../platform/hasard/Hasard.ts';
import { JURIDICTIONS, liensDe } from './juridictions.ts';
import { MOT_DE_PASSE, PERSONNES } from './personnes.ts';
import { partenaireDe, STRUCTURE_DU_PARTENAIRE } from './partenaire.ts';
import { pieceEnPdf, type ContenuDePiece } from './pieceEnPdf.ts';
import type { Etape, PlanDeMemoire } from './PlanDeMemoire.ts';
import { planifier } from './planifier.ts';
import { RelancesJouees } from './RelancesJouees.ts';
import { STRUCTURES, type StructureDemontree } from './structures.ts';

export interface BilanDeDemonstration {
  readonly dejaLa: boolean;
  readonly personnes: number;
  readonly structures: number;
  readonly memoires: number;
  /** Its secrets, the same ones each time; null without a partner. */
  readonly partenaire: SecretsDeRaccordement | null;
}

export interface Porteurs extends Registres, RegistresDesDossiers {
  readonly comptes: ComptesFacade;
  readonly structures: StructuresFacade;
  readonly raccordements: RaccordementsFacade;
  readonly engagements: EngagementsFacade;
  readonly memoiresLies: MemoiresLies;
  readonly historique: HistoriqueDesActions;
  readonly memoires: MemoireRepository;
  readonly prestataires: Prestataires;
  readonly numeros: NumerosDeMemoire;
  readonly referentiel: Referentiel;
  readonly redacteur: RedacteurDAccuse;
  readonly accuses: AccusesDeDepot;
  readonly changements: Pick<ChangementsDesMemoires, 'commencer'>;
  readonly transmissions: TransmissionRepository;
  readonly reclamations: ReclamationRepository;
  readonly files: FileStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly flux: UsagesDeFlux;
  readonly acteurs: ActeurSource;
}

const RESPONSABLE_DU_LABORATOIRE = 'sophie@demo.example';
const MEMOIRES = 200;
const ANCIENNETE_JOURS = 1_200;

/**
 * Made-up people, structures and three years of mémoires in every état, the same for one seed, told from the moment at
 * which they are loaded. All of it is kept, or nothing is; a second loading changes nothing.
 */
export class Demonstration {
  constructor(private readonly porteurs: Porteurs) {}

  async charger(graine: number): Promise<BilanDeDemonstration> {
    const { comptes, structures, unitOfWork } = this.porteurs;
    const bilan = {
      dejaLa: true,
      personnes: PERSONNES.length,
      structures: STRUCTURES.length + 1,
      memoires: 0,
    };
    await structures.chargerReference();
    if (await comptes.trouverParCourriel(PERSONNES[0].courriel))
      return { ...bilan, partenaire: await this.raccorder(graine) };
    const charge = await unitOfWork.run(async () => {
      const gardes = await this.garnir(graine);
      return { ...bilan, dejaLa: false, memoires: gardes, partenaire: await this.raccorder(graine) };
    });
    await this.deposerDesFlux();
    return charge;
  }

  /** What `charger` would bring, without writing anything. */
  annoncer(graine: number): BilanDeDemonstration {
    const plans = this.plans(graine, new Map());
    const memoires =
      plans.length +
      plans.filter(({ etapes }) => etapes.some(({ acte }) => acte === 'DUPLIQUER')).length +
      plansDeLExpert(graine, this.porteurs.clock.now(), this.porteurs.referentiel, 'Lyon').length;
    return {
      dejaLa: false,
      personnes: PERSONNES.length,
      structures: STRUCTURES.length + 1,
      memoires,
      partenaire: null,
    };
  }

  /** A partner of the laboratory, unless it is no more. */
  private async raccorder(graine: number): Promise<SecretsDeRaccordement | null> {
    const { structures, raccordements } = this.porteurs;
    const structure = await structures.trouverParIdentifiant(STRUCTURE_DU_PARTENAIRE);
    if (!structure) return null;
    const partenaire = partenaireDe(graine);
    const login = await raccordements.etablirPourDemonstration({ ...partenaire, structureId: structure.id });
    return { ...partenaire, login };
  }

  /** Each facture in a transaction of its own, as ever. */
  private async deposerDesFlux(): Promise<void> {
    const { comptes, structures, acteurs, flux, clock } = this.porteurs;
    const [compte, structure] = [
      await comptes.trouverParCourriel(RESPONSABLE_DU_LABORATOIRE),
      await structures.trouverParIdentifiant(STRUCTURE_DU_PARTENAIRE),
    ];
    const acteur = compte && (await acteurs.charger(compte.id));
    if (acteur && structure) await fluxDeDemonstration(flux, acteur, structure.id, clock);
  }

  private async garnir(graine: number): Promise<number> {
    const decor = await this.planter();
    await demandesEnAttente(this.porteurs, decor, this.porteurs.clock.now());
    await dossiers(this.porteurs, decor, this.porteurs.clock.now());
    const villes = new Map([...decor.juridictions].map(([code, { ville }]) => [code, ville]));
    const plans = this.plans(graine, villes);
    const { memoires, numeros, referentiel, ids } = this.porteurs;
    const files = new FichiersEnParallele(this.porteurs.files);
    const deLExpert = plansDeLExpert(graine, this.porteurs.clock.now(), referentiel, 'Lyon');
    const numeroDe = await this.numeroter([...plans, ...deLExpert]);
    const garderPiece = (contenu: ContenuDePiece): Promise<StoredFile> => files.put(pieceEnPdf(contenu));
    const comedie = new Comedie({
      hasard: new Hasard(graine + 1),
      decor,
      referentiel,
      ids,
      numeros,
      garderPiece,
      numeroDe,
    });

    const relances = new RelancesJouees(decor.personnes, this.porteurs.clock.now());

    let gardes = 0;
    for (const plan of [...plans].sort((a, b) => a.ouverture.getTime() - b.ouverture.getTime())) {
      for (const memoire of await comedie.jouer(plan)) {
        relances.jouer(memoire, plan);
        await memoires.save(memoire);
        await this.accuser(memoire.etat, files);
        gardes += 1;
      }
    }
    gardes += await this.engager(decor, deLExpert, {
      hasard: new Hasard(graine + 3),
      referentiel,
      ids,
      numeros,
      garderPiece,
      numeroDe,
      files,
    });
    await files.finir();
    await this.porteurs.changements.commencer(this.porteurs.clock.now());
    return gardes;
  }

  /** After all the rest, whose ids do not change: the technical expert, what was ordered of him, what he claims for it. */
  private async engager(
    decor: Decor,
    plans: readonly PlanDeMemoire[],
    { files, ...moyens }: Omit<Moyens, 'decor'> & { readonly files: FichiersEnParallele },
  ): Promise<number> {
    const { clock, engagements, ids, mandats, memoires, memoiresLies } = this.porteurs;
    const maintenant = clock.now();
    const expert = await this.fonderUne(EXPERT, decor.personnes);
    const parties = {
      id: ids.next(),
      mandantId: expert.id,
      mandataireId: present(decor.structures, 'laboratoire').id,
    };
    const signe = await moyens.garderPiece({
      titre: 'Mandat de facturation',
      paragraphes: ['Le mandant autorise le mandataire à déposer ses mémoires.'],
      le: maintenant,
    });
    const document = { nom: 'mandat-de-facturation.pdf', ...signe, mime: 'application/pdf' };
    const { acteurId } = present(decor.personnes, 'karim');
    await mandats.save(mandatDeLExpert(parties, document, acteurId, maintenant));
    await engagements.ranger(engagementsDeDemonstration(maintenant));

    const structures = new Map([...decor.structures, [EXPERT.cle, expert]]);
    const comedie = new Comedie({ ...moyens, decor: { ...decor, structures } });
    const lier = new LierMemoire(memoiresLies);
    for (const plan of plans) {
      for (const memoire of await comedie.jouer(plan)) {
        await memoires.save(memoire);
        await this.accuser(memoire.etat, files);
        for (const event of memoire.pullEvents()) if (event.type === lier.ecoute) await lier.reagir(event);
      }
    }
    return plans.length;
  }

  private plans(graine: number, villes: ReadonlyMap<string, string>): readonly PlanDeMemoire[] {
    const { clock, referentiel } = this.porteurs;
    return planifier({ graine, combien: MEMOIRES, maintenant: clock.now(), referentiel, villes });
  }

  /** One number for each deposit, in their order. */
  private async numeroter(plans: readonly PlanDeMemoire[]): Promise<(depot: Etape) => Promise<string>> {
    const depots = plans
      .flatMap(({ etapes, etapesDeLaCorrection }) => [...etapes, ...etapesDeLaCorrection])
      .filter(({ acte }) => acte === 'DEPOSER')
      .sort((a, b) => a.le.getTime() - b.le.getTime());
    const numeros = new Map<Etape, string>();
    for (const depot of depots) numeros.set(depot, await this.porteurs.numeros.prochainNumero());
    return (depot) => Promise.resolve(numeros.get(depot) ?? this.porteurs.numeros.prochainNumero());
  }

  private async accuser(memoire: DonneesMemoire, files: FichiersEnParallele): Promise<void> {
    const { redacteur, accuses } = this.porteurs;
    if (memoire.deposeLe === null) return;
    const { sha256, taille } = await files.put(await redacteur.rediger(memoire));
    await accuses.garder({
      memoireId: memoire.id,
      sha256,
      taille,
      etabliLe: plusMinutes(memoire.deposeLe, 1),
    });
  }

  private async planter(): Promise<Decor> {
    const personnes = await this.inscrire();
    const structures = await this.fonder(personnes);
    await this.animerLesRoles({ personnes, structures });
    return {
      personnes,
      structures,
      juridictions: await this.peupler(personnes),
    };
  }

  private async inscrire(): Promise<Decor['personnes']> {
    const { comptes, clock } = this.porteurs;
    const inscrites: [string, { acteurId: number; acteurNom: string }][] = [];
    for (const { cle, prenom, nom, courriel, ...reste } of PERSONNES) {
      const acteurId = await comptes.creerActif({
        courriel,
        prenom,
        nom,
        motDePasse: MOT_DE_PASSE,
        support: 'support' in reste,
        derniereConnexion: new Date(clock.now().getTime() - JOUR_MS),
      });
      inscrites.push([cle, { acteurId, acteurNom: `${prenom} ${nom}` }]);
    }
    return new Map(inscrites);
  }

  private async fonder(personnes: Decor['personnes']): Promise<Decor['structures']> {
    const fondees: [string, Awaited<ReturnType<Prestataires['get']>>][] = [];
    for (const structure of STRUCTURES)
      fondees.push([structure.cle, await this.fonderUne(structure, personnes)]);
    return new Map(fondees);
  }

  private async fonderUne(
    structure: StructureDemontree,
    personnes: Decor['personnes'],
  ): ReturnType<Prestataires['get']> {
    const { structures, historique, prestataires, clock, ids } = this.porteurs;
    const maintenant = clock.now();
    const creeLe = new Date(maintenant.getTime() - ANCIENNETE_JOURS * JOUR_MS);
    const { fiche, liens } = structure;
    const structureId = await structures.creerPourDemonstration({ ...fiche, creeLe });
    for (const { qui, role, espaces } of liens) {
      await structures.attacher({
        utilisateurId: present(personnes, qui).acteurId,
        structureId,
        role,
        espaces,
      });
    }
    await historique.ajouter(actionsDeDemonstration(structure, structureId, personnes, creeLe, ids));
    return prestataires.get(structureId, jourDe(maintenant));
  }

  private async animerLesRoles(decor: Pick<Decor, 'personnes' | 'structures'>): Promise<void> {
    const { transmissions, reclamations, ids, clock } = this.porteurs;
    const { transmission, reclamation } = affairesDeRole(decor, ids, clock.now());
    await transmissions.save(transmission);
    await reclamations.save(reclamation);
  }

  private async peupler(personnes: Decor['personnes']): Promise<Decor['juridictions']> {
    const { structures } = this.porteurs;
    const peuplees: [string, JuridictionEnPlace][] = [];
    for (const juridiction of JURIDICTIONS) {
      const enPlace = await structures.juridictionParCode(juridiction.code);
      if (!enPlace) throw new Error(`no court ${juridiction.code} in the reference data`);
      for (const { qui, role, espaces } of liensDe(juridiction)) {
        const utilisateurId = present(personnes, qui).acteurId;
        await structures.attacher({ utilisateurId, structureId: enPlace.id, role, espaces });
      }
      peuplees.push([juridiction.code, { id: enPlace.id, nom: enPlace.nom, ville: enPlace.ville }]);
    }
    return new Map(peuplees);
  }
}
