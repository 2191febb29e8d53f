import type { ContainerModuleLoadOptions } from 'inversify';
import { ContainerModule } from 'inversify';
import { Guichet } from '../../platform/api/Guichet.ts';
import { construct, token } from '../../platform/di.ts';
import { chaqueNuit } from '../../platform/jobs/chaqueNuit.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresFacade } from '../structures/index.ts';
import { DepotParFluxEnFacade } from './adapters/facade/DepotParFluxEnFacade.ts';
import { ArchiveDeMemoires } from './adapters/http-api/wire/ArchiveDeMemoires.ts';
import { LecteurDeContenu } from './adapters/http-api/wire/LecteurDeContenu.ts';
import { PhrasesDeProblemes } from './adapters/http-api/wire/PhrasesDeProblemes.ts';
import { Telechargement } from './adapters/http-api/wire/Telechargement.ts';
import { codesDesMemoires } from './adapters/http-api/codesDesMemoires.ts';
import { completerFacture } from './adapters/http-api/factures/completerFacture.ts';
import { consulterFournisseur } from './adapters/http-api/factures/consulterFournisseur.ts';
import { consulterHistorique } from './adapters/http-api/factures/consulterHistorique.ts';
import { consulterRecipiendaire } from './adapters/http-api/factures/consulterRecipiendaire.ts';
import { deposerPdf } from './adapters/http-api/factures/deposerPdf.ts';
import { rechercherATraiterFournisseur } from './adapters/http-api/factures/rechercherATraiterFournisseur.ts';
import { rechercherATraiterRecipiendaire } from './adapters/http-api/factures/rechercherATraiterRecipiendaire.ts';
import { rechercherDemandePaiement } from './adapters/http-api/factures/rechercherDemandePaiement.ts';
import { rechercherFournisseur } from './adapters/http-api/factures/rechercherFournisseur.ts';
import { rechercherRecipiendaire } from './adapters/http-api/factures/rechercherRecipiendaire.ts';
import { recyclerFacture } from './adapters/http-api/factures/recyclerFacture.ts';
import { soumettreFacture } from './adapters/http-api/factures/soumettreFacture.ts';
import { telechargerGroupe } from './adapters/http-api/factures/telechargerGroupe.ts';
import { traiterRecue } from './adapters/http-api/factures/traiterRecue.ts';
import { traiterRejet } from './adapters/http-api/factures/traiterRejet.ts';
import { abandonnerMemoire } from './adapters/http-api/memoires/abandonnerMemoire.ts';
import { completerMemoire } from './adapters/http-api/memoires/completerMemoire.ts';
import { consulterHistoriqueDeMemoire } from './adapters/http-api/memoires/consulterHistoriqueDeMemoire.ts';
import { consulterMemoire } from './adapters/http-api/memoires/consulterMemoire.ts';
import { dupliquerMemoire } from './adapters/http-api/memoires/dupliquerMemoire.ts';
import { modifierMemoire } from './adapters/http-api/memoires/modifierMemoire.ts';
import { rechercherMemoires } from './adapters/http-api/memoires/rechercherMemoires.ts';
import { relancerMemoire } from './adapters/http-api/memoires/relancerMemoire.ts';
import { rechercherMemoiresRecus } from './adapters/http-api/memoires/rechercherMemoiresRecus.ts';
import { soumettreMemoire } from './adapters/http-api/memoires/soumettreMemoire.ts';
import { telechargerMemoire } from './adapters/http-api/memoires/telechargerMemoire.ts';
import { traiterMemoire } from './adapters/http-api/memoires/traiterMemoire.ts';
import { validerMemoire } from './adapters/http-api/memoires/validerMemoire.ts';
import { rechercherCategories } from './adapters/http-api/referentiels/rechercherCategories.ts';
import { rechercherCodes } from './adapters/http-api/referentiels/rechercherCodes.ts';
import { rechercherJuridictions } from './adapters/http-api/referentiels/rechercherJuridictions.ts';
import { rechercherMotifs } from './adapters/http-api/referentiels/rechercherMotifs.ts';
import { rechercherTarifs } from './adapters/http-api/referentiels/rechercherTarifs.ts';
import { ajouterFichier } from './adapters/http-api/transverses/ajouterFichier.ts';
import { telechargerPieceJointe } from './adapters/http-api/transverses/telechargerPieceJointe.ts';
import { transversesDesMemoires } from './adapters/http-api/transverses/transversesDesMemoires.ts';
import { KnexFichiersDeposes } from './adapters/persistence/KnexFichiersDeposes.ts';
import { KnexMemoiresPourPartenaires } from './adapters/persistence/KnexMemoiresPourPartenaires.ts';
import { KnexProvenancesDeFlux } from './adapters/persistence/KnexProvenancesDeFlux.ts';
import { StructuresNommeesViaStructures } from './adapters/structures/StructuresNommeesViaStructures.ts';
import { AutoriserSaisie } from './application/AutoriserSaisie.ts';
import { ComposerMemoire } from './application/ComposerMemoire.ts';
import { DeposerFichier } from './application/DeposerFichier.ts';
import { DeposerParFlux } from './application/DeposerParFlux.ts';
import { DesignerMemoire } from './application/DesignerMemoire.ts';
import { JoindreFichiers } from './application/JoindreFichiers.ts';
import { ModifierMemoire } from './application/ModifierMemoire.ts';
import { OublierFichiers } from './application/OublierFichiers.ts';
import { ParcourirMemoires } from './application/ParcourirMemoires.ts';
import { RechercherPourPartenaire } from './application/RechercherPourPartenaire.ts';
import { RepondreAuComplement } from './application/RepondreAuComplement.ts';
import { SoumettreMemoire } from './application/SoumettreMemoire.ts';
import { SynchroniserMemoires } from './application/SynchroniserMemoires.ts';
import { TraiterRejets } from './application/TraiterRejets.ts';
import { ValiderMemoire } from './application/ValiderMemoire.ts';
import { VerifierFichier } from './application/VerifierFichier.ts';
import { depotParFlux } from './index.ts';
import { memoiresApi as api } from './memoiresApiTokens.ts';
import { decisionsDeJuridiction, memoires } from './memoiresTokens.ts';

type Bind = ContainerModuleLoadOptions['bind'];

const lecteur = token<LecteurDeContenu>('memoires.lecteur-de-contenu');
const phrases = token<PhrasesDeProblemes>('memoires.phrases-de-problemes');
const archive = token<ArchiveDeMemoires>('memoires.archive-de-memoires');
const telechargement = token<Telechargement>('memoires.telechargement');

/** In one process. An archive reads up to 120 MB, one at a time for an account; a whole list of factures is up to 10,000 lines in memory. */
const ARCHIVES_A_LA_FOIS = 4;
const LISTES_ENTIERES_A_LA_FOIS = 4;

/** What partners are answered about mémoires. */
export const bindApi = new ContainerModule(({ bind }) => {
  bindUsages(bind);
  bindFlux(bind);
  bindServices(bind);
  bindFactures(bind);
});

const bindUsages = (bind: Bind): void => {
  const { database, clock, ids } = platform;
  bind(api.fichiers).toResolvedValue(construct(KnexFichiersDeposes), [database]);
  bind(platform.fileReferences).toResolvedValue(construct(KnexFichiersDeposes), [database]);
  bind(api.partenaires).toResolvedValue(construct(KnexMemoiresPourPartenaires), [database]);
  bind(api.structures).toResolvedValue(construct(StructuresNommeesViaStructures), [structuresFacade]);

  bind(api.deposerFichier).toResolvedValue(construct(DeposerFichier), [
    api.fichiers,
    platform.pieces,
    ids,
    clock,
  ]);
  bind(api.verifierFichier).toResolvedValue(construct(VerifierFichier), [platform.pieces, ids, clock]);
  bind(api.autoriserSaisie).toResolvedValue(construct(AutoriserSaisie), [memoires.actes]);
  bind(api.oublierFichiers).toResolvedValue(construct(OublierFichiers), [api.fichiers, clock]);
  bind(platform.recurringTask).toResolvedValue(
    (oublier) => ({
      nom: 'memoires.oublier-les-fichiers',
      mode: 'transaction' as const,
      prochaine: chaqueNuit('04:30'),
      execute: () => oublier.execute(),
    }),
    [api.oublierFichiers],
  );
  bind(api.joindreFichiers).toResolvedValue(construct(JoindreFichiers), [
    memoires.actes,
    api.fichiers,
    memoires.referentiel,
    ids,
  ]);
  bind(api.composer).toResolvedValue(construct(ComposerMemoire), [
    memoires.reader,
    memoires.enregistrerEntete,
    memoires.enregistrerPrestations,
    memoires.retirerPiece,
    api.joindreFichiers,
  ]);
  bind(api.soumettre).toResolvedValue(construct(SoumettreMemoire), [
    memoires.ouvrirBrouillon,
    api.composer,
    memoires.deposer,
    database,
  ]);
  bind(api.valider).toResolvedValue(construct(ValiderMemoire), [
    memoires.ouvrirBrouillon,
    api.composer,
    memoires.verifier,
    api.fichiers,
    database,
  ]);
  bind(api.modifier).toResolvedValue(construct(ModifierMemoire), [api.composer, database]);
  bind(api.repondre).toResolvedValue(construct(RepondreAuComplement), [
    api.joindreFichiers,
    memoires.completer,
    database,
  ]);
  bind(api.rechercher).toResolvedValue(construct(RechercherPourPartenaire), [api.partenaires]);
  bind(api.parcourir).toResolvedValue(construct(ParcourirMemoires), [memoires.reader]);
  bind(api.synchroniser).toResolvedValue(construct(SynchroniserMemoires), [memoires.changements]);
  bind(api.designer).toResolvedValue(construct(DesignerMemoire), [api.rechercher]);
  bind(api.traiterRejets).toResolvedValue(construct(TraiterRejets), [api.partenaires, clock]);
};

/** What the module of the flux is given. */
const bindFlux = (bind: Bind): void => {
  bind(api.provenances).toResolvedValue(construct(KnexProvenancesDeFlux), [platform.database]);
  bind(api.deposerParFlux).toResolvedValue(construct(DeposerParFlux), [
    api.soumettre,
    api.valider,
    api.deposerFichier,
    memoires.juridictions,
    memoires.prestataires,
    api.provenances,
    platform.database,
    platform.clock,
  ]);
  bind(depotParFlux).toResolvedValue(construct(DepotParFluxEnFacade), [
    api.deposerParFlux,
    memoires.referentiel,
  ]);
};

const bindServices = (bind: Bind): void => {
  bind(platform.apiCodes).toConstantValue(codesDesMemoires);
  bind(phrases).toResolvedValue(construct(PhrasesDeProblemes), [memoires.referentiel]);
  bind(lecteur).toResolvedValue(construct(LecteurDeContenu), [
    memoires.juridictions,
    memoires.prestataires,
    memoires.referentiel,
    api.designer,
    api.autoriserSaisie,
    api.deposerFichier,
    api.verifierFichier,
    platform.clock,
  ]);
  bind(archive).toResolvedValue(
    (ouvrirPiece, ouvrirAccuse) =>
      new ArchiveDeMemoires(ouvrirPiece, ouvrirAccuse, new Guichet(ARCHIVES_A_LA_FOIS)),
    [memoires.ouvrirPiece, memoires.ouvrirAccuse],
  );

  bind(platform.apiRoutes).toResolvedValue(
    (referentiel, juridictions, proposer, structures) => [
      ...transversesDesMemoires(referentiel),
      rechercherJuridictions(juridictions),
      rechercherCategories(() => structures.categories(), referentiel),
      rechercherTarifs(proposer, referentiel),
      rechercherMotifs(referentiel),
      rechercherCodes({
        nom: 'typesPrescription',
        resume: 'Les types de prescription d’une mission',
        resumeEn: 'The kinds of order from which an assignment comes',
        codes: () => referentiel.typesPrescription(),
      }),
      rechercherCodes({
        nom: 'unites',
        resume: 'Les unités dans lesquelles une prestation se compte',
        resumeEn: 'The units in which a service is counted',
        codes: () => referentiel.unites(),
      }),
    ],
    [memoires.referentiel, memoires.juridictions, memoires.proposerTarifs, structuresFacade],
  );
  bind(platform.apiRoutes).toResolvedValue(
    (soumettre, valider, modifier, designer, lecture, mots, dupliquer, abandonner, repondre, consulter) => [
      validerMemoire(valider, lecture, mots),
      soumettreMemoire(soumettre, lecture, mots),
      modifierMemoire(modifier, lecture),
      dupliquerMemoire(dupliquer, designer),
      abandonnerMemoire(abandonner, consulter, designer),
      completerMemoire(repondre, designer),
    ],
    [
      api.soumettre,
      api.valider,
      api.modifier,
      api.designer,
      lecteur,
      phrases,
      memoires.dupliquer,
      memoires.abandonner,
      api.repondre,
      memoires.consulter,
    ],
  );
  bind(platform.apiRoutes).toResolvedValue(
    (parcourir, synchroniser, consulter, designer, referentiel, ouvrirPiece, ouvrirAccuse, zip) => [
      rechercherMemoires(parcourir, synchroniser),
      rechercherMemoiresRecus(parcourir, synchroniser),
      consulterMemoire(consulter, designer),
      consulterHistoriqueDeMemoire(consulter, designer, referentiel),
      telechargerMemoire({ consulter, designer, ouvrirPiece, ouvrirAccuse, archive: zip }),
    ],
    [
      api.parcourir,
      api.synchroniser,
      memoires.consulter,
      api.designer,
      memoires.referentiel,
      memoires.ouvrirPiece,
      memoires.ouvrirAccuse,
      archive,
    ],
  );
  bind(platform.apiRoutes).toResolvedValue(
    (decisions, designer, juridictions, mots, relancer) => [
      traiterMemoire(decisions, designer, juridictions, mots),
      relancerMemoire(relancer, designer),
    ],
    [decisionsDeJuridiction, api.designer, memoires.juridictions, phrases, memoires.relancer],
  );
};

/** The services that clients of the factures know. */
const bindFactures = (bind: Bind): void => {
  bind(telechargement).toResolvedValue(construct(Telechargement), [
    memoires.consulter,
    memoires.ouvrirAccuse,
    archive,
  ]);
  bind(platform.apiRoutes).toResolvedValue(
    (rechercher, consulter, structures, referentiel, provenances, telecharger) => [
      rechercherFournisseur(rechercher, structures),
      rechercherRecipiendaire(rechercher, structures),
      rechercherATraiterFournisseur(rechercher, structures),
      rechercherATraiterRecipiendaire(rechercher, structures),
      rechercherDemandePaiement(rechercher, structures, new Guichet(LISTES_ENTIERES_A_LA_FOIS)),
      consulterFournisseur(consulter, structures, referentiel, provenances),
      consulterRecipiendaire(consulter, structures, referentiel, provenances),
      consulterHistorique(consulter, provenances),
      recyclerFacture(consulter),
      deposerPdf(),
      telechargerGroupe(telecharger),
      telechargerPieceJointe(telecharger),
    ],
    [
      api.rechercher,
      memoires.consulter,
      api.structures,
      memoires.referentiel,
      api.provenances,
      telechargement,
    ],
  );
  bind(platform.apiRoutes).toResolvedValue(
    (soumettre, lecture, mots, referentiel, repondre, traiterRejets, deposerFichier) => [
      soumettreFacture(soumettre, lecture, mots, referentiel),
      completerFacture(repondre),
      traiterRejet(traiterRejets),
      ajouterFichier(deposerFichier),
    ],
    [
      api.soumettre,
      lecteur,
      phrases,
      memoires.referentiel,
      api.repondre,
      api.traiterRejets,
      api.deposerFichier,
    ],
  );
  bind(platform.apiRoutes).toResolvedValue(
    (consulter, decisions, referentiel) => [traiterRecue(consulter, decisions, referentiel)],
    [memoires.consulter, decisionsDeJuridiction, memoires.referentiel],
  );
};
