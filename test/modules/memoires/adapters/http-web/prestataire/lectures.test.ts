import { expect } from 'chai';
import fc from 'fast-check';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import {
  choixCoches,
  retourSur,
} from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/listes/selection/choixCoches.ts';
import { NomsDArchive } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/listes/selection/nomsDArchive.ts';
import { lireEntete } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/entete/lireEntete.ts';
import { resoudreJuridiction } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/entete/resoudreJuridiction.ts';
import { valeursDEntete } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/entete/valeursDEntete.ts';
import { actionDemandee } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/actionDemandee.ts';
import { appliquerTarif } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/appliquerTarif.ts';
import {
  heureSaisie,
  instantDeParis,
} from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/horaires.ts';
import { lirePrestations } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/lirePrestations.ts';
import {
  prestationsDuMemoire,
  prestationsTapees,
} from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/prestationsTapees.ts';
import { sansLaLigne } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/prestations/sansLaLigne.ts';
import {
  aPlat,
  jourSaisi,
  lignesDe,
  texteDe,
} from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/saisieLue.ts';
import { textesDe } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/textes/textesDe.ts';
import { RechercherJuridictions } from '../../../../../../src/modules/memoires/application/RechercherJuridictions.ts';
import { referentiel } from '../../../support/referentiel.ts';
import { LYON, PARIS, unMonde } from '../../../support/unMonde.ts';
import { unDebours, uneLigne, unMemoire } from '../../../support/unMemoire.ts';

const fr = textesDe('fr');

describe('ce que les formulaires des mémoires contiennent', () => {
  it('se lit par son chemin, et prend de plusieurs valeurs la dernière qui dit quelque chose', () => {
    expect(texteDe({ entete: { juridictionId: ['', ' 12 '] } }, 'entete.juridictionId')).to.equal('12');
    expect(texteDe({ entete: 'rien' }, 'entete.juridictionId.x')).to.equal('');
    expect(texteDe({}, '__proto__.toString')).to.equal('');
  });

  it('rend les lignes dans leur ordre, en tableau ou en objet', () => {
    expect(lignesDe({ lignes: [{ a: '1' }, { a: '2' }] }, 'lignes')).to.deep.equal([{ a: '1' }, { a: '2' }]);
    expect(lignesDe({ lignes: { 10: { a: '10' }, 9: { a: '9' }, x: { a: 'x' } } }, 'lignes')).to.deep.equal([
      { a: '9' },
      { a: '10' },
    ]);
    expect(lignesDe({ lignes: 'rien' }, 'lignes')).to.deep.equal([]);
    expect(aPlat({ a: { b: ['1', { c: '2' }] }, d: '3' })).to.deep.equal({
      'a.b.0': '1',
      'a.b.1.c': '2',
      d: '3',
    });
  });

  it('accepte les dates des navigateurs et celles que l’on tape', () => {
    expect([jourSaisi('2026-03-27'), jourSaisi('27/03/2026'), jourSaisi('7.3.2026')]).to.deep.equal([
      '2026-03-27',
      '2026-03-27',
      '2026-03-07',
    ]);
    expect([jourSaisi('31/02/2026'), jourSaisi('demain')]).to.deep.equal([undefined, undefined]);
  });

  it('accepte les heures telles qu’on les écrit, à l’horloge de Paris', () => {
    expect([
      heureSaisie('22:30'),
      heureSaisie('9h05'),
      heureSaisie('7h'),
      heureSaisie('24:00'),
      heureSaisie('9'),
    ]).to.deep.equal(['22:30', '09:05', '07:00', undefined, undefined]);
    expect(instantDeParis('2026-07-14T22:30')?.toISOString()).to.equal('2026-07-14T20:30:00.000Z');
    expect(instantDeParis('2026-02-30T22:30')).to.equal(undefined);
  });

  describe('l’en-tête', () => {
    it('se relit comme il s’écrit', () => {
      const { donnees } = unMemoire().complet(LYON);
      const { structureId, entete, mission, reference, commentaire } = donnees;
      const valeurs = valeursDEntete(donnees);
      const saisie: Record<string, unknown> = { structureAffichee: String(structureId) };
      for (const [champ, valeur] of Object.entries(valeurs)) {
        const [groupe = '', nom] = champ.split('.');
        if (nom === undefined) saisie[groupe] = valeur;
        else saisie[groupe] = { ...(saisie[groupe] as object), [nom]: valeur };
      }
      const lu = lireEntete(saisie, fr);

      expect(lu).to.deep.include({ structureId, mission, reference, commentaire, erreurs: [] });
      expect({ ...lu.entete, juridictionId: lu.juridiction.id }).to.deep.equal(entete);
    });

    it('oublie le service et le compte d’une autre structure', () => {
      const saisie = {
        structureAffichee: '1',
        entete: { structureId: '2', serviceId: '31', compteBancaireId: '900' },
      };
      expect(lireEntete(saisie, fr).entete).to.include({ serviceId: null, compteBancaireId: null });
    });

    it('dit la date qui ne se lit pas et garde les autres', () => {
      const { mission, erreurs } = lireEntete(
        { mission: { debut: '31/02/2026', dateAchevement: '20/01/2026' } },
        fr,
      );
      expect(mission).to.include({ debut: null, dateAchevement: jour('2026-01-20') });
      expect(erreurs).to.deep.equal([{ champ: 'mission.debut', message: fr.illisibles.date }]);
    });
  });

  describe('la juridiction', () => {
    const rechercher = new RechercherJuridictions(unMonde().juridictions);
    const resoudre = (texte: string, id: number | null = null, chercher = false) =>
      resoudreJuridiction({ id, texte, chercher }, rechercher);

    it('est celle qui est nommée, accents et apostrophes à part', async () => {
      expect((await resoudre('tribunal judiciaire de LYON')).id).to.equal(LYON);
      expect((await resoudre('Lyon')).id).to.equal(LYON);
      expect((await resoudre('', LYON)).id).to.equal(null);
    });

    it('suit le texte plutôt qu’un choix d’avant', async () => {
      expect((await resoudre('Tribunal judiciaire de Paris', LYON)).id).to.equal(PARIS);
      expect((await resoudre('Tribunal', LYON)).id).to.equal(LYON);
    });

    it('est à choisir parmi celles qui répondent, ou à chercher autrement', async () => {
      expect((await resoudre('Tribunal', LYON, true)).faute).to.equal('juridictionMultiple');
      expect((await resoudre('Tribunal')).choix.map(({ id }) => id)).to.have.members([LYON, PARIS]);
      expect(await resoudre('Atlantide', LYON)).to.deep.equal({
        id: null,
        choix: [],
        faute: 'juridictionInconnue',
      });
    });
  });

  describe('les prestations', () => {
    it('se relisent comme elles s’écrivent, dans les deux langues', () => {
      const { donnees } = unMemoire().avec({
        lignes: [
          uneLigne({ tauxTva: 0, codeTva: 'FRANCHISE_EN_BASE' }),
          uneLigne({ rang: 1, nature: 'DEPLACEMENT', quantite: null, tauxTva: null, codeTva: null }),
        ],
        debours: [unDebours()],
      });
      for (const langue of ['fr', 'en'] as const) {
        const { lignes, debours, erreurs } = lirePrestations(prestationsDuMemoire(donnees, langue), fr);
        const sansDecision = { montantRetenu: null, motifReduction: null };
        const tapee = { ...sansDecision, montantRepris: null };
        expect(lignes.map((ligne, rang) => ({ ...ligne, rang, ...tapee }))).to.deep.equal(donnees.lignes);
        expect(debours.map((unSeul, rang) => ({ ...unSeul, rang, ...sansDecision }))).to.deep.equal(
          donnees.debours,
        );
        expect(erreurs).to.deep.equal([]);
      }
    });

    it('laissent les lignes vides, et rangent les déplacements après les prestations', () => {
      const tapees = prestationsTapees({
        lignes: [
          { nature: 'DEPLACEMENT', libelle: 'Trajet' },
          { nature: 'PRESTATION', libelle: 'Garde' },
        ],
        prestations: { 4: { libelle: 'Analyse' }, 2: { tauxTva: '2000' } },
        deplacements: [{ libelle: '' }],
        debours: [{ libelle: '', montant: '' }, { montant: '3' }],
      });
      expect(tapees.lignes.map(({ libelle }) => libelle)).to.deep.equal(['Garde', 'Analyse', 'Trajet']);
      expect(tapees.debours).to.deep.equal([{ libelle: '', montant: '3' }]);
    });

    it('disent ce qui ne se lit pas, à sa ligne', () => {
      const ligne = {
        nature: 'PRESTATION',
        tarifCode: '',
        libelle: 'a',
        unite: '',
        tauxTva: 'vingt',
      } as const;
      const { erreurs, lignes } = lirePrestations(
        {
          lignes: [{ ...ligne, quantite: '1,2345', prixUnitaire: '12,3,4' }],
          debours: [{ libelle: '', montant: 'x' }],
        },
        fr,
      );
      expect(erreurs.map(({ champ }) => champ)).to.deep.equal([
        'lignes.0.quantite',
        'lignes.0.prixUnitaire',
        'lignes.0.tauxTva',
        'debours.0.montant',
      ]);
      expect(lignes[0]).to.include({ libelle: 'a', quantite: null, prixUnitaire: null, tauxTva: null });
    });

    it('prennent du tarif ce qui n’est pas tapé, sauf le prix d’un plafond', () => {
      const vierge = {
        nature: 'PRESTATION',
        tarifCode: '',
        libelle: '',
        quantite: '',
        unite: '',
        prixUnitaire: '',
        tauxTva: '',
      } as const;
      const ecrit = referentiel.findTarif('TRADUCTION_ECRITE', jour('2026-01-20'));
      const plafond = referentiel.findTarif('EXPERTISE_HORS_NORME_LIBERAL', jour('2026-01-20'));
      expect(appliquerTarif(vierge, ecrit, 'fr')).to.include({ prixUnitaire: '25,00', unite: 'PAGE' });
      expect(appliquerTarif({ ...vierge, prixUnitaire: '30' }, ecrit, 'fr').prixUnitaire).to.equal('30');
      expect(appliquerTarif({ ...vierge, prixUnitaire: '30' }, ecrit, 'fr', true).prixUnitaire).to.equal(
        '25,00',
      );
      expect(appliquerTarif(vierge, plafond, 'fr').prixUnitaire).to.equal('');
      expect(appliquerTarif(vierge, undefined, 'fr')).to.equal(vierge);
    });

    it('obéissent au bouton pressé, et à rien d’autre', () => {
      expect(actionDemandee('ajouter:DEBOURS')).to.deep.equal({ nom: 'ajouter', nature: 'DEBOURS' });
      expect(actionDemandee('ajouter:RIEN')).to.deep.equal({ nom: 'enregistrer' });
      expect(actionDemandee('tarif:3')).to.deep.equal({ nom: 'tarif', rang: 3 });
      expect(actionDemandee(undefined)).to.deep.equal({ nom: 'enregistrer' });
      const saisie = { lignes: [{ libelle: 'a' }, { libelle: 'b' }] };
      expect(
        lignesDe(sansLaLigne(saisie, { nom: 'retirer-ligne', ligne: 'lignes.0' }), 'lignes'),
      ).to.deep.equal([{ libelle: 'b' }]);
      expect(sansLaLigne(saisie, { nom: 'retirer-ligne', ligne: 'constructor.0' })).to.equal(saisie);
    });

    it('ne perdent ni n’inventent de ligne, quel que soit l’ordre des numéros', () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 30 }), (rangs) => {
          const prestations = Object.fromEntries(rangs.map((rang) => [rang, { libelle: `ligne ${rang}` }]));
          const { lignes } = prestationsTapees({ prestations });
          expect(lignes.map(({ libelle }) => libelle)).to.deep.equal(
            [...rangs].sort((a, b) => a - b).map((rang) => `ligne ${rang}`),
          );
        }),
      );
    });
  });

  describe('une sélection', () => {
    it('est faite d’identifiants et de versions, une fois chacun', () => {
      expect(choixCoches(['12-3', '12-3', 'x', '7-0'])).to.deep.equal([
        { memoireId: 12, version: 3 },
        { memoireId: 7, version: 0 },
      ]);
      expect(choixCoches('5-1')).to.deep.equal([{ memoireId: 5, version: 1 }]);
      expect(choixCoches(undefined)).to.deep.equal([]);
      expect(choixCoches(Array.from({ length: 300 }, (_, id) => `${id}-1`))).to.have.lengthOf(200);
    });

    it('ne ramène qu’à une page de l’espace', () => {
      expect(retourSur('/memoires?vue=payes')).to.equal('/memoires?vue=payes');
      expect(retourSur('/memoires/12')).to.equal('/memoires/12');
      for (const piege of [
        '//piege.example',
        '/memoiresX',
        'https://piege.example/memoires',
        '/memoires/\\piege',
        undefined,
      ]) {
        expect(retourSur(piege)).to.equal('/memoires');
      }
    });

    it('donne à chaque entrée de l’archive un nom à elle, qui ne sort pas de son dossier', () => {
      const noms = new NomsDArchive();
      expect(
        ['a.pdf', 'A.pdf', '../b.pdf', 'sans extension', 'sans extension'].map((nom) =>
          noms.donner('1', nom),
        ),
      ).to.deep.equal(['1/a.pdf', '1/A (2).pdf', '1/__b.pdf', '1/sans extension', '1/sans extension (2)']);
      expect(noms.donner('2', 'a.pdf')).to.equal('2/a.pdf');
    });
  });
});
