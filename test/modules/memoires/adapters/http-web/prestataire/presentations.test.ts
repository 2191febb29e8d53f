import { expect } from 'chai';
import { presentAccueil } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/accueil/presentAccueil.ts';
import { presentListe } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/listes/presentListe.ts';
import { presentConfirmation } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/listes/selection/presentConfirmation.ts';
import { presentSynthese } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/listes/synthese/presentSynthese.ts';
import { presentMemoire } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/memoire/presentMemoire.ts';
import { presentConflit } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/conflit/presentConflit.ts';
import { presentCalcul } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/presentCalcul.ts';
import { presentPieces } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/pieces/presentPieces.ts';
import { presentPrestations } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/presentPrestations.ts';
import { CALCUL_VIDE } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/presentCalcul.ts';
import { presentRecapitulatif } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/recapitulatif/presentRecapitulatif.ts';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../../../src/kernel/domain/Montant.ts';
import { CalculerInterpretation } from '../../../../../../src/modules/memoires/application/CalculerInterpretation.ts';
import {
  ConsulterMemoire,
  type MemoireConsulte,
} from '../../../../../../src/modules/memoires/application/ConsulterMemoire.ts';
import { ProposerTarifs } from '../../../../../../src/modules/memoires/application/ProposerTarifs.ts';
import {
  VerifierMemoire,
  type MemoireVerifie,
} from '../../../../../../src/modules/memoires/application/VerifierMemoire.ts';
import { MemoireModifieEntretemps } from '../../../../../../src/modules/memoires/domain/erreurs.ts';
import { jourDuTarif } from '../../../../../../src/modules/memoires/domain/tarif/ecartAuTarif.ts';
import { unDeposant, unActeur, habilitation } from '../../../support/acteurs.ts';
import { unPrestataire } from '../../../support/InMemoryPrestataires.ts';
import { AUTRE_STRUCTURE, LYON, STRUCTURE, unMonde } from '../../../support/unMonde.ts';
import { uneLigne, unMemoire, type MemoireBuilder } from '../../../support/unMemoire.ts';

const categories = () => [{ code: 'LABORATOIRE', libelle: { fr: 'Laboratoires', en: 'Laboratories' } }];
const ligneListee = {
  id: 12,
  version: 3,
  structureId: STRUCTURE,
  prestataire: 'Camille',
  dateDepot: new Date('2026-03-02T09:00:00.000Z'),
  destinataire: 'Tribunal judiciaire de Lyon',
  numero: '0000352093',
  etat: 'REFUSE',
  dateEtat: new Date('2026-03-02T22:30:00.000Z'),
  montantTtc: Montant.deCentimes(123_450),
  relanceLe: null,
} as const;

describe('les pages des mémoires, sans HTTP', () => {
  let monde: ReturnType<typeof unMonde>;
  beforeEach(() => {
    monde = unMonde();
  });

  const verifie = async (builder: MemoireBuilder): Promise<MemoireVerifie> => {
    const { id } = await monde.garder(builder.avec({ structureId: STRUCTURE }));
    const { reader, prestataires, juridictions, referentiel, clock } = monde;
    return new VerifierMemoire(reader, prestataires, juridictions, referentiel, clock).execute({
      acteur: unDeposant(STRUCTURE),
      memoireId: id,
    });
  };
  const consulte = async (
    builder: MemoireBuilder,
    acteur = unDeposant(STRUCTURE),
  ): Promise<MemoireConsulte> => {
    const { id } = await monde.garder(builder.avec({ structureId: STRUCTURE }));
    const { reader, accuses, referentiel, prestataires, delais, clock } = monde;
    return new ConsulterMemoire(reader, accuses, referentiel, prestataires, delais, clock).execute({
      acteur,
      memoireId: id,
    });
  };
  const tarifs = ({ memoire }: MemoireVerifie) =>
    new ProposerTarifs(monde.referentiel, monde.clock).execute({
      categorie: memoire.entete.categorie ?? '',
      jour: jourDuTarif(memoire.mission),
    });

  it('le cadre dit où l’on en est, et la marge ce qui manque encore', async () => {
    const { referentiel } = monde;
    const vide = presentPieces({
      verifie: await verifie(unMemoire()),
      referentiel,
      langue: 'fr',
      reutilisables: [],
    });
    const complet = await verifie(unMemoire().complet(LYON));
    const pret = presentPieces({ verifie: complet, referentiel, langue: 'fr', reutilisables: [] });

    expect(vide.cadre.etapes.map(({ etat }) => etat)).to.deep.equal([
      'aFaire',
      'aFaire',
      'courante',
      'aFaire',
    ]);
    expect(vide.cadre.resume.vivant.manquesTitre).to.match(/^Il manque encore \d+ points$/);
    expect(vide.cadre.resume.vivant.manques).to.match(/^Juridiction\u00a0; .*…$/);
    expect(vide.cadre.resume.vivant.delai).to.include('date d’achèvement');
    expect(pret.cadre.resume.vivant.delai).to.include('20 janvier 2027');
    expect(pret.attendues.filter(({ jointe }) => jointe).map(({ champ }) => champ)).to.deep.equal([
      'pieces.ACTE_DESIGNATION',
      'pieces.ATTESTATION_MISSION',
    ]);
  });

  it('les prestations offrent les tarifs du jour de la mission, et un taux nul pour chaque article', async () => {
    const { referentiel } = monde;
    const builder = unMemoire().complet(LYON);
    const interprete = await verifie(
      builder.avec({ entete: { ...builder.donnees.entete, categorie: 'INTERPRETE_TRADUCTEUR' } }),
    );
    const page = presentPrestations({
      verifie: interprete,
      tarifs: tarifs(interprete),
      referentiel,
      langue: 'fr',
      calcul: CALCUL_VIDE,
    });
    const [prestations, deplacements] = page.zones;

    expect(page.noteDesTarifs).to.include('6 janvier 2026');
    expect(prestations?.modele.tarifs.map(({ valeur }) => valeur))
      .to.include('TRADUCTION_ECRITE')
      .and.not.include('REPAS');
    expect(deplacements?.modele.tarifs.map(({ valeur }) => valeur))
      .to.include('REPAS')
      .and.not.include('TRADUCTION_ECRITE');
    expect(page.tauxTva.filter(({ valeur }) => valeur.startsWith('0')).map(({ valeur }) => valeur))
      .to.include('0-FRANCHISE_EN_BASE')
      .and.have.lengthOf(5);
    expect(page.calcul).to.equal(CALCUL_VIDE);
    expect(prestations?.lignes[0]).to.include({
      champ: 'lignes.0',
      montant: '231,25\u00a0€',
      prixUnitaire: '231,25',
    });
  });

  it('un brouillon vide a une ligne prête, et les autres seulement sur demande', async () => {
    const { referentiel } = monde;
    const vide = await verifie(unMemoire());
    const page = (nouvelle?: 'DEPLACEMENT' | 'DEBOURS') =>
      presentPrestations({
        verifie: vide,
        tarifs: [],
        referentiel,
        langue: 'fr',
        calcul: CALCUL_VIDE,
        nouvelle,
      });

    expect(page().zones.map(({ lignes }) => lignes.map(({ champ }) => champ))).to.deep.equal([
      ['prestations.0'],
      [],
    ]);
    expect(page('DEPLACEMENT').zones[1]?.lignes.map(({ champ }) => champ)).to.deep.equal(['deplacements.0']);
    expect(page('DEBOURS').debours.map(({ champ }) => champ)).to.deep.equal(['debours.0']);
    expect(page().calcul).to.equal(null);
  });

  it('une ligne dit son écart au tarif', async () => {
    const { referentiel } = monde;
    const builder = unMemoire()
      .complet(LYON)
      .avec({ lignes: [uneLigne({ tarifCode: 'REPAS', nature: 'DEPLACEMENT' })] });
    const fait = await verifie(builder);
    const page = presentPrestations({
      verifie: fait,
      tarifs: tarifs(fait),
      referentiel,
      langue: 'fr',
      calcul: CALCUL_VIDE,
    });

    expect(page.zones[1]?.lignes[0]?.note).to.include('Le prix diffère du tarif, 20,00');
  });

  it('le calcul explique chaque heure, et dit ce qui l’empêche', () => {
    const calculer = new CalculerInterpretation(monde.referentiel);
    const { resultat } = presentCalcul(
      { debut: '2020-03-14T21:30', fin: '2020-03-14T23:15' },
      calculer,
      'fr',
    );

    expect(resultat?.lignes.map(({ heures, prix }) => [heures, prix])).to.deep.equal([
      ['2', '30,00\u00a0€'],
      ['1', '12,00\u00a0€'],
      ['1', '7,50\u00a0€'],
      ['2', '7,50\u00a0€'],
    ]);
    expect(resultat?.total).to.equal('94,50\u00a0€');
    expect(resultat?.heures[0]?.libelle).to.equal('1re heure, à partir de 21:30');
    expect(
      presentCalcul({ debut: '2020-03-14T21:30', fin: '2020-03-14T21:00' }, calculer, 'fr').faute,
    ).to.include('72');
    expect(
      presentCalcul({ debut: '2007-03-14T21:30', fin: '2007-03-14T22:00' }, calculer, 'fr').faute,
    ).to.include('14 mars 2007');
  });

  it('le récapitulatif mène de chaque problème à son champ', async () => {
    const { referentiel } = monde;
    const builder = unMemoire()
      .complet(LYON)
      .avec({ lignes: [uneLigne({ quantite: null })], pieces: [] });
    const incomplet = await verifie(builder);
    const page = presentRecapitulatif({
      verifie: incomplet,
      consulte: { ecarts: [], corrige: null, service: null, ibanEntier: true },
      referentiel,
      categories,
      langue: 'fr',
    });
    const { id } = incomplet.memoire;

    expect(page.pret).to.equal(false);
    expect(page.erreurs.map(({ href }) => href)).to.include.members([
      `/memoires/${id}/saisie/prestations#lignes-0-quantite`,
      `/memoires/${id}/saisie/pieces#pieces-ACTE_DESIGNATION`,
    ]);
    expect(page.erreurs.map(({ message }) => message)).to.include('Ligne 1\u00a0: indiquez la quantité.');
    expect(page.cadre.etapes.map(({ etat }) => etat)).to.deep.equal([
      'faite',
      'enErreur',
      'enErreur',
      'courante',
    ]);
  });

  it('le récapitulatif avertit de la forclusion sans fermer le dépôt', async () => {
    const { referentiel } = monde;
    const builder = unMemoire().complet(LYON);
    const mission = {
      ...builder.donnees.mission,
      debut: null,
      datePrescription: jour('2024-01-01'),
      dateAchevement: jour('2024-06-01'),
    };
    const page = presentRecapitulatif({
      verifie: await verifie(builder.avec({ mission })),
      consulte: { ecarts: [], corrige: null, service: null, ibanEntier: true },
      referentiel,
      categories,
      langue: 'fr',
    });

    expect(page.forclusion?.texte).to.equal('Délai dépassé');
    expect(page.erreurs.filter(({ champ }) => champ === 'mission.dateAchevement')).to.deep.equal([]);
  });

  it('un conflit montre les seuls champs qui diffèrent, et garde tout ce qui était tapé', () => {
    const page = presentConflit({
      erreur: new MemoireModifieEntretemps(12, {
        le: new Date('2026-03-02T09:00:00.000Z'),
        acteurId: 2,
        acteurNom: 'Paul Petit',
      }),
      memoire: { id: 12, version: 8, numeroBrouillon: 'TMP2026000000012' },
      etape: 'en-tete',
      enregistrees: { reference: 'A', commentaire: '', 'entete.juridictionId': '1' },
      saisies: {
        reference: 'B',
        commentaire: '',
        'entete.juridictionId': '2',
        version: '7',
        _csrf: 'x',
        'mission.autorite': 'OPJ',
      },
      lisible: (_, valeur) => valeur,
      langue: 'fr',
    });

    expect(page.qui).to.include('Paul Petit').and.include('2 mars 2026 à 10:00');
    expect(page.differences).to.deep.equal([
      { champ: 'Votre référence', enregistre: 'A', vous: 'B' },
      { champ: 'Autorité requérante', enregistre: 'vide', vous: 'OPJ' },
    ]);
    expect(page.champsCaches.map(({ champ }) => champ)).to.deep.equal([
      'reference',
      'commentaire',
      'entete.juridictionId',
      'mission.autorite',
    ]);
    expect(page.version).to.equal(8);
  });

  it('une liste écrit les jours de Paris, les montants sans symbole et ses pages voisines', () => {
    const page = presentListe({
      liste: { lignes: [ligneListee], suivant: 'abc', precedent: 'xyz', total: 10_000, auDela: true },
      adresse: new URL('https://relatif.invalid/memoires?vue=payes&curseur=0&page=2'),
      page: 2,
      parPage: 50,
      tri: 'etat',
      sens: 'desc',
      langue: 'fr',
    });

    expect(page.lignes[0]).to.include({
      cle: '12-3',
      depot: '02/03/2026',
      dateEtat: '02/03/2026',
      corriger: '/memoires/12/dupliquer?version=3',
    });
    expect(page.lignes[0]?.montant).to.match(/^1\s234,50$/u);
    expect(page.total).to.match(/^plus de 1\s000 mémoires$/u);
    expect(page.pagination).to.include({
      precedente: '/memoires?vue=payes&curseur=xyz',
      suivante: '/memoires?vue=payes&curseur=abc&page=3',
    });
    expect(page.pagination.resume).to.match(/^51 à 51 sur plus de 1\s000$/u);
    expect(page.tri.lien('montant', 'asc')).to.equal('/memoires?vue=payes&tri=montant&sens=asc');
  });

  it('la synthèse ouvre un brouillon tout de suite quand la structure est claire', () => {
    const rien = { nombre: 0, montantTtc: Montant.zero };
    const synthese = {
      'a-traiter': { nombre: 10_001, montantTtc: Montant.zero },
      'en-cours': rien,
      payes: rien,
    };
    const liste = {} as Parameters<typeof presentSynthese>[0]['liste'];
    const deux = unActeur(
      1,
      habilitation(STRUCTURE, { MEMOIRES: 'MODIFICATION' }),
      habilitation(AUTRE_STRUCTURE, { MEMOIRES: 'MODIFICATION' }),
    );
    const page = (acteur = deux, structureId?: number) =>
      presentSynthese({ acteur, vue: 'a-traiter', synthese, liste, structureId, langue: 'fr' });

    expect(page().ouverture).to.equal(null);
    expect(page(deux, AUTRE_STRUCTURE).ouverture?.structure).to.equal(String(AUTRE_STRUCTURE));
    expect(page(unDeposant(STRUCTURE, 'CONSULTATION')).peutSaisir).to.equal(false);
    expect(page().chiffres[0]?.compte).to.match(/^plus de 10\s000$/u);
    expect(page(deux, STRUCTURE).chiffres.map(({ href }) => href)).to.deep.equal([
      `/memoires?structure=${STRUCTURE}`,
      `/memoires?vue=en-cours&structure=${STRUCTURE}`,
      `/memoires?vue=payes&structure=${STRUCTURE}`,
    ]);
  });

  it('une confirmation distingue l’état qui ne s’y prête pas des droits qui manquent', async () => {
    const page = presentConfirmation({
      acte: 'supprimer',
      consultes: [
        await consulte(unMemoire()),
        await consulte(unMemoire().depose()),
        await consulte(unMemoire(), unDeposant(STRUCTURE, 'CONSULTATION')),
        await consulte(unMemoire().avec({ etat: 'SUPPRIME' })),
      ],
      retour: '/memoires',
      langue: 'fr',
    });

    expect(page.titre).to.equal('Supprimer ce brouillon\u00a0?');
    expect(page.impossibles.map(({ raison }) => raison)).to.deep.equal([
      'Seul un brouillon se supprime. (état\u00a0: Mis à disposition)',
      'Vos droits sur cette structure permettent seulement de le consulter.',
      'C’est déjà fait.',
    ]);
  });

  it('un mémoire montre les seuls actes que la personne peut faire', async () => {
    const { referentiel, clock } = monde;
    const faits = { referentiel, categories, langue: 'fr' as const, maintenant: clock.now() };
    const refuse = presentMemoire({ ...faits, consulte: await consulte(unMemoire().depose('REFUSE')) });
    const lecteur = presentMemoire({
      ...faits,
      consulte: await consulte(unMemoire().depose('REFUSE'), unDeposant(STRUCTURE, 'CONSULTATION')),
    });
    const paye = presentMemoire({
      ...faits,
      consulte: await consulte(unMemoire().depose('PAYE')),
      vientDEtreDepose: true,
    });

    expect(refuse.actes).to.include({ dupliquer: 'corriger', completer: null, consultation: false });
    expect(refuse.actes.abandonner).to.include('/memoires/selection/abandonner?choix=');
    expect(lecteur.actes).to.include({ dupliquer: null, abandonner: null, consultation: true });
    expect(paye.actes).to.include({ dupliquer: 'modele', abandonner: null });
    expect(paye.depose?.titre).to.match(/^Votre mémoire est déposé sous le numéro \d{10}$/);
    expect(refuse.chapeau).to.equal('277,50\u00a0€ TTC, adressé à\u00a0: Tribunal judiciaire de Lyon');
  });

  it('un mémoire montre le service, l’article, le délai habituel, et masque l’IBAN à qui consulte', async () => {
    const { referentiel, clock } = monde;
    monde.delais.gardes.set(LYON, { juridictionId: LYON, jours: 48, nombre: 12, mesureLe: clock.now() });
    monde.prestataires.changer(
      unPrestataire({ id: STRUCTURE, services: [{ id: 31, code: 'TOX', nom: 'Toxicologie' }] }),
    );
    const { donnees } = unMemoire().complet(LYON);
    const builder = () =>
      unMemoire()
        .complet(LYON)
        .avec({
          entete: { ...donnees.entete, serviceId: 31 },
          lignes: [uneLigne({ tauxTva: 0, codeTva: 'FRANCHISE_EN_BASE' })],
          prestataire: {
            ...donnees.prestataire,
            compteBancaire: {
              libelle: 'Compte courant',
              iban: 'FR7630006000011234567890189',
              bic: null,
              titulaire: 'Hermès',
            },
          },
        })
        .depose();
    const page = async (langue: 'fr' | 'en', acteur = unDeposant(STRUCTURE)) =>
      presentMemoire({
        referentiel,
        categories,
        langue,
        maintenant: clock.now(),
        consulte: await consulte(builder(), acteur),
      });
    const valeurs = ({ contenu }: Awaited<ReturnType<typeof page>>) =>
      contenu.prestataire.map(({ valeur }) => valeur);

    const entiere = await page('fr');
    expect(valeurs(entiere)).to.include.members([
      'Toxicologie',
      'Compte courant – FR76 3000 6000 0112 3456 7890 189',
    ]);
    expect(entiere.contenu.lignes[0]?.article).to.equal('TVA non applicable, article 293 B du CGI');
    expect(entiere.jalons[0]?.age).to.include(
      'Délai habituel de cette juridiction\u00a0: 48\u00a0jours du dépôt au paiement.',
    );
    const masquee = await page('fr', unDeposant(STRUCTURE, 'CONSULTATION'));
    expect(valeurs(masquee)).to.include('Compte courant – IBAN finissant par 0189');
    expect(JSON.stringify(masquee)).to.not.include('30006').and.not.include('3000 6000');
    expect(valeurs(await page('en', unDeposant(STRUCTURE, 'CONSULTATION')))).to.include(
      'Compte courant – IBAN ending in 0189',
    );
    expect((await page('en')).jalons[0]?.age).to.include('48 days from the filing to the payment');
  });

  it('l’accueil ne compte comme payé que ce mois-ci, et comme récent que trente jours', () => {
    const le = (iso: string) => ({ ...ligneListee, dateEtat: new Date(iso) });
    const page = presentAccueil({
      aTraiter: [ligneListee],
      totalATraiter: 40,
      forclusions: new Map(),
      recents: [le('2026-02-27T09:00:00.000Z'), le('2026-01-20T09:00:00.000Z')],
      payes: [le('2026-02-28T23:30:00.000Z'), le('2026-02-28T22:30:00.000Z')],
      maintenant: monde.clock.now(),
      langue: 'fr',
    });

    expect(page.bouge).to.have.lengthOf(1);
    expect(page.paye).to.match(/^1\s234,50\s€ pour un mémoire$/u);
    expect(page.tout).to.equal('Voir les 40 mémoires à traiter');
  });
});
