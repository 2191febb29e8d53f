import { expect } from 'chai';
import request, { type Response } from 'supertest';
import type { Acteur } from '../../../../../../src/kernel/application/Acteur.ts';
import {
  CHEMINS,
  type ActeDeJuridiction,
} from '../../../../../../src/modules/memoires/adapters/http-web/juridiction/actes/actesDeJuridiction.ts';
import type { DonneesMemoire } from '../../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../../../../../src/modules/memoires/domain/etats.ts';
import { unAgent, unMagistrat, unPayeur } from '../../../support/acteurs.ts';
import { unSite, type SiteDeJuridiction } from '../../../support/siteDeJuridiction.ts';
import { unDebours, uneLigne, unMemoire } from '../../../support/unMemoire.ts';
import { LYON, PARIS } from '../../../support/unMonde.ts';

type Champs = Readonly<Record<string, string>>;

const unRecu = (
  site: SiteDeJuridiction,
  etat: CodeEtat,
  ecart: Partial<DonneesMemoire> = {},
): Promise<DonneesMemoire> => site.monde.garder(unMemoire().complet(LYON).depose(etat).avec(ecart));

const envoyer = (
  site: SiteDeJuridiction,
  { id, version }: DonneesMemoire,
  acte: ActeDeJuridiction,
  champs: Champs = {},
) =>
  request(site.app)
    .post(`/memoires-recus/${id}/${CHEMINS[acte]}`)
    .type('form')
    .send({ version: String(version), ...champs });

const etatDe = async (site: SiteDeJuridiction, { id }: DonneesMemoire): Promise<CodeEtat> =>
  (await site.monde.garde(id)).etat;

/** The fault shown beside a field. */
const erreurDe = ({ text }: Response, champ: string): string | undefined =>
  new RegExp(`id="${champ}-erreur"[^>]*>(?:<span[^>]*>[^<]*</span>)?\\s*([^<]*)<`).exec(text)?.[1];

const REFUS: Champs = { motif: 'PIECE_MANQUANTE', texte: 'L’attestation manque.' };

describe('Les actes de la juridiction', () => {
  const simples: readonly (readonly [
    ActeDeJuridiction,
    (j: number) => Acteur,
    CodeEtat,
    CodeEtat,
    Champs,
  ])[] = [
    ['PRENDRE_EN_CHARGE', unAgent, 'MIS_A_DISPOSITION', 'PRIS_EN_CHARGE', {}],
    ['REFUSER', unAgent, 'PRIS_EN_CHARGE', 'REFUSE', REFUS],
    ['REFUSER', unMagistrat, 'EN_TAXATION', 'REFUSE', { motif: 'FORCLUSION', texte: 'Déposé trop tard.' }],
    [
      'DEMANDER_COMPLEMENT',
      unAgent,
      'PRIS_EN_CHARGE',
      'A_COMPLETER',
      { motif: 'DEVIS', texte: 'Le devis accepté.' },
    ],
    ['TRANSMETTRE_POUR_TAXATION', unAgent, 'COMPLETE', 'EN_TAXATION', { texte: '' }],
    ['CERTIFIER', unAgent, 'PRIS_EN_CHARGE', 'CERTIFIE', {}],
    ['TAXER', unMagistrat, 'EN_TAXATION', 'TAXE', {}],
    ['METTRE_EN_PAIEMENT', unPayeur, 'CERTIFIE', 'MIS_EN_PAIEMENT', {}],
    ['COMPTABILISER', unPayeur, 'MIS_EN_PAIEMENT', 'PAYE', {}],
  ];
  for (const [acte, role, depuis, vers, champs] of simples) {
    it(`${acte} : de ${depuis} à ${vers}, puis retour au mémoire`, async () => {
      const site = unSite(role(LYON));
      const memoire = await unRecu(site, depuis);

      const { headers } = await envoyer(site, memoire, acte, champs).expect(303);

      expect(await etatDe(site, memoire)).to.equal(vers);
      expect(headers['location']).to.match(new RegExp(`^/(memoires-recus|taxation|paiement)/${memoire.id}$`));
      expect(site.flash()?.ton).to.equal('succes');
    });
  }

  it('propose le suivant de la file une fois la décision prise', async () => {
    const site = unSite(unAgent(LYON));
    const premier = await unRecu(site, 'MIS_A_DISPOSITION');
    const suivant = await unRecu(site, 'MIS_A_DISPOSITION');

    await envoyer(site, premier, 'PRENDRE_EN_CHARGE').expect(303);

    expect(site.flash()?.lien).to.deep.equal({
      libelle: `Examiner le suivant (${suivant.numero})`,
      href: `/memoires-recus/${suivant.id}`,
    });
  });

  it('offre à chacun ses motifs : la forclusion n’est qu’au magistrat', async () => {
    const site = unSite(unAgent(LYON));
    const recu = await unRecu(site, 'PRIS_EN_CHARGE');
    const aTaxer = await unRecu(site, 'EN_TAXATION');

    const pourLAgent = (await request(site.app).get(`/memoires-recus/${recu.id}/refuser`).expect(200)).text;
    expect(pourLAgent).to.include('value="PIECE_MANQUANTE"').and.not.to.include('value="FORCLUSION"');
    expect(pourLAgent).to.include('Une pièce nécessaire n’a pas été jointe.');
    await envoyer(site, recu, 'REFUSER', { motif: 'FORCLUSION', texte: 'Trop tard.' }).expect(422);
    expect(await etatDe(site, recu)).to.equal('PRIS_EN_CHARGE');
    site.acteur = unMagistrat(LYON);
    expect((await request(site.app).get(`/taxation/${aTaxer.id}/refuser`).expect(200)).text).to.include(
      'value="FORCLUSION"',
    );
  });

  it('dit chaque faute à côté de son champ et garde tout ce qui est tapé', async () => {
    const site = unSite(unAgent(LYON));
    const memoire = await unRecu(site, 'PRIS_EN_CHARGE');

    const sansMotif = await envoyer(site, memoire, 'REFUSER', { texte: 'Mon texte' }).expect(422);
    expect(erreurDe(sansMotif, 'motif')).to.equal('Choisissez un motif.');
    expect(sansMotif.text).to.include('>Mon texte</textarea>').and.to.include('href="#motif"');
    const sansTexte = await envoyer(site, memoire, 'REFUSER', { motif: 'DOUBLON', texte: '   ' }).expect(422);
    expect(erreurDe(sansTexte, 'texte')).to.equal('Écrivez une précision pour le prestataire.');
    expect(sansTexte.text).to.match(/value="DOUBLON" checked/);
    const tropLong = await envoyer(site, memoire, 'REFUSER', {
      motif: 'DOUBLON',
      texte: 'a'.repeat(2_001),
    }).expect(422);
    expect(erreurDe(tropLong, 'texte')).to.include('2\u00a0000 caractères');
    const inconnu = await envoyer(site, memoire, 'REFUSER', { motif: 'RIEN', texte: 'Mon texte' }).expect(
      422,
    );
    expect(erreurDe(inconnu, 'motif')).to.equal('Choisissez un motif dans la liste.');
    expect(await etatDe(site, memoire)).to.equal('PRIS_EN_CHARGE');
  });

  it('accepte un texte de 2 000 caractères dont chaque fin de ligne en compte deux en chemin', async () => {
    const site = unSite(unAgent(LYON));
    const memoire = await unRecu(site, 'PRIS_EN_CHARGE');

    await envoyer(site, memoire, 'REFUSER', { motif: 'DOUBLON', texte: `${'a\r\n'.repeat(999)}aa` }).expect(
      303,
    );

    expect((await site.monde.garde(memoire.id)).historique.at(-1)?.texte).to.equal(`${'a\n'.repeat(999)}aa`);
  });

  it('échappe le texte écrit par un autre', async () => {
    const site = unSite(unAgent(LYON));
    const memoire = await unRecu(site, 'PRIS_EN_CHARGE', { commentaire: '<script>alert(1)</script>' });

    await envoyer(site, memoire, 'REFUSER', {
      motif: 'DOUBLON',
      texte: '<img src=x onerror=alert(1)>',
    }).expect(303);

    const { text } = await request(site.app).get(`/memoires-recus/${memoire.id}`).expect(200);
    expect(text).not.to.include('<script>alert').and.not.to.include('<img src=x');
    expect(text).to.include('&lt;img src=x onerror=alert(1)>');
  });

  describe('réduire', () => {
    const lignes = [uneLigne(), uneLigne({ rang: 1, libelle: 'Seconde analyse' })];
    const REDUCTION = { motifReduction: 'TARIF_NON_RESPECTE', texteReduction: 'Le tarif est de 200 €.' };
    const poste = (champ: string, valeurs: Champs): Champs => {
      const rang = /\d+/.exec(champ)?.[0] ?? '';
      return Object.fromEntries(
        Object.entries({ rang, ...valeurs }).map(([nom, valeur]) => [`${champ}[${nom}]`, valeur]),
      );
    };
    const entier = {
      ...poste('lignes[0]', { montantRetenu: '231,25' }),
      ...poste('debours[0]', { montantRetenu: '15,00' }),
    };

    it('propose les montants demandés, et retient moins avec motif et texte', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE', { lignes, debours: [unDebours()] });

      const { text } = await request(site.app).get(`/memoires-recus/${memoire.id}/certifier`).expect(200);
      expect(text.match(/value="231,25"/g)).to.have.lengthOf(2);
      await envoyer(site, memoire, 'CERTIFIER', {
        ...entier,
        ...poste('lignes[1]', { montantRetenu: '200', ...REDUCTION }),
      }).expect(303);

      const { lignes: decidees, debours } = await site.monde.garde(memoire.id);
      expect(decidees.map(({ montantRetenu }) => montantRetenu?.centimes)).to.deep.equal([23_125n, 20_000n]);
      expect(decidees[1]?.motifReduction).to.deep.equal({
        code: 'TARIF_NON_RESPECTE',
        texte: 'Le tarif est de 200 €.',
      });
      expect(debours[0]?.montantRetenu?.centimes).to.equal(1_500n);
      const apres = (await request(site.app).get(`/memoires-recus/${memoire.id}`).expect(200)).text;
      expect(apres)
        .to.include('Tarif non respecté\u00a0: Le tarif est de 200 €.')
        .and.to.include('Montants retenus');
    });

    it('refuse plus que demandé, une réduction sans motif, un montant illisible ou absent, tout gardé', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE', { lignes });

      const regles = await envoyer(site, memoire, 'CERTIFIER', {
        ...poste('lignes[0]', { montantRetenu: '999' }),
        ...poste('lignes[1]', {
          montantRetenu: '100',
          motifReduction: 'TARIF_NON_RESPECTE',
          texteReduction: '',
        }),
      }).expect(422);
      expect(erreurDe(regles, 'lignes-0-montantRetenu')).to.include('231,25');
      expect(erreurDe(regles, 'lignes-1-motifReduction')).to.be.a('string');
      expect(regles.text).to.include('value="999"').and.to.include('value="100"');
      expect(regles.text.match(/<details class="cp-retenue__reduction" open/g)).to.have.lengthOf(2);

      const forme = await envoyer(site, memoire, 'CERTIFIER', {
        ...poste('lignes[0]', { montantRetenu: '12,3,4' }),
        ...poste('lignes[1]', { montantRetenu: '' }),
      }).expect(422);
      expect(erreurDe(forme, 'lignes-0-montantRetenu')).to.include('n’est pas lisible');
      expect(erreurDe(forme, 'lignes-1-montantRetenu')).to.include('Indiquez le montant retenu');
      expect(forme.text).to.include('value="12,3,4"');
      expect(await etatDe(site, memoire)).to.equal('PRIS_EN_CHARGE');
    });

    it('réduit la ligne que son rang désigne, où qu’elle soit dans le formulaire', async () => {
      const site = unSite(unAgent(LYON));
      const trois = [uneLigne(), uneLigne({ rang: 1 }), uneLigne({ rang: 2 })];
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE', { lignes: trois });

      const { text } = await request(site.app).get(`/memoires-recus/${memoire.id}/certifier`).expect(200);
      expect(text).to.include('<input type="hidden" name="lignes[2][rang]" value="2"');
      const seule = poste('lignes[2]', { montantRetenu: '150', motifReduction: '', texteReduction: 'Trop.' });
      const refus = await envoyer(site, memoire, 'CERTIFIER', seule).expect(422);
      expect(erreurDe(refus, 'lignes-2-motifReduction')).to.be.a('string');
      expect(refus.text.match(/value="150"/g)).to.have.lengthOf(1);
      expect(refus.text).to.match(/name="lignes\[2\]\[montantRetenu\]"[^>]*value="150"/);
      await envoyer(site, memoire, 'CERTIFIER', {
        ...poste('lignes[0]', { rang: '2', montantRetenu: '150', ...REDUCTION }),
        ...poste('lignes[1]', { rang: '0', montantRetenu: '231,25' }),
      }).expect(303);

      expect(
        (await site.monde.garde(memoire.id)).lignes.map(({ montantRetenu }) => montantRetenu?.centimes),
      ).to.deep.equal([23_125n, 23_125n, 15_000n]);
    });

    it('refuse une ligne sans rang, un rang donné deux fois, un rang qui n’est pas du mémoire', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE', { lignes });
      const nombreuses = Object.fromEntries(
        Array.from({ length: 120 }, (_, rang) => [`lignes[${rang}][montantRetenu]`, '1']),
      );

      for (const champs of [
        { 'lignes[0][montantRetenu]': '231,25' },
        nombreuses,
        {
          ...poste('lignes[0]', { montantRetenu: '1' }),
          ...poste('lignes[1]', { rang: '0', montantRetenu: '2' }),
        },
        { lignes: 'tout' },
      ]) {
        const { text } = await envoyer(site, memoire, 'CERTIFIER', champs).expect(422);
        expect(text).to.include('rechargez la page du mémoire');
      }
      const { text } = await envoyer(
        site,
        memoire,
        'CERTIFIER',
        poste('lignes[7]', { montantRetenu: '1', ...REDUCTION }),
      ).expect(422);
      expect(text).to.include('ne vise aucune ligne du mémoire');
      expect(await etatDe(site, memoire)).to.equal('PRIS_EN_CHARGE');
    });

    it('tient pour un conflit un formulaire plus ancien que le mémoire', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'MIS_A_DISPOSITION', { lignes });
      await envoyer(site, memoire, 'PRENDRE_EN_CHARGE').expect(303);

      const { text } = await envoyer(
        site,
        memoire,
        'CERTIFIER',
        poste('lignes[1]', { montantRetenu: '200', ...REDUCTION }),
      ).expect(409);
      expect(text).to.match(/name="lignes\[1\]\[montantRetenu\]"[^>]*value="200"/);
      expect(await etatDe(site, memoire)).to.equal('PRIS_EN_CHARGE');
    });

    it('laisse au magistrat les motifs qui sont les siens', async () => {
      const site = unSite(unAgent(LYON));
      const certifiable = await unRecu(site, 'PRIS_EN_CHARGE');
      const taxable = await unRecu(site, 'EN_TAXATION');
      const champs = poste('lignes[0]', {
        montantRetenu: '1',
        motifReduction: 'APPRECIATION_DU_MAGISTRAT',
        texteReduction: 'Ramené à 1 €.',
      });

      const refus = await envoyer(site, certifiable, 'CERTIFIER', champs).expect(422);
      expect(erreurDe(refus, 'lignes-0-motifReduction')).to.include('Seul le magistrat taxateur');
      expect(refus.text).not.to.include('value="APPRECIATION_DU_MAGISTRAT"');
      site.acteur = unMagistrat(LYON);
      await envoyer(site, taxable, 'TAXER', champs).expect(303);
      expect((await site.monde.garde(taxable.id)).lignes[0]?.montantRetenu?.centimes).to.equal(100n);
    });

    it('lit chaque ligne à sa place, au-delà de la vingtième aussi', async () => {
      const site = unSite(unAgent(LYON));
      const nombreuses = Array.from({ length: 130 }, (_, rang) => uneLigne({ rang }));
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE', { lignes: nombreuses });
      const champs = nombreuses.map(({ rang }) =>
        poste(
          `lignes[${rang}]`,
          rang === 125
            ? { montantRetenu: '0', ...REDUCTION }
            : { montantRetenu: '231,25', motifReduction: '', texteReduction: '' },
        ),
      );

      await envoyer(site, memoire, 'CERTIFIER', Object.assign({}, ...champs) as Champs).expect(303);

      const reduites = (await site.monde.garde(memoire.id)).lignes.filter(
        ({ montantRetenu }) => montantRetenu?.estNul,
      );
      expect(reduites.map(({ rang }) => rang)).to.deep.equal([125]);
    });
  });

  describe('réorienter', () => {
    it('cherche la juridiction, puis lui envoie le mémoire, qui quitte la file', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'MIS_A_DISPOSITION');

      const page = `/memoires-recus/${memoire.id}/reorienter`;
      expect((await request(site.app).get(page).expect(200)).text).not.to.include('name="juridictionId"');
      expect((await request(site.app).get(`${page}?q=paris`).expect(200)).text).to.include(
        `value="${PARIS}"`,
      );
      expect((await request(site.app).get(`${page}?q=atlantide`).expect(200)).text).to.include(
        'Aucune juridiction ne correspond',
      );
      const { headers } = await envoyer(site, memoire, 'REORIENTER', {
        q: 'paris',
        juridictionId: String(PARIS),
        texte: '',
      }).expect(303);

      expect(headers['location']).to.equal('/memoires-recus');
      const parti = await site.monde.garde(memoire.id);
      expect(parti.entete.juridictionId).to.equal(PARIS);
      expect(parti.numero).to.equal(memoire.numero);
      await request(site.app).get(`/memoires-recus/${memoire.id}`).expect(404);
    });

    it('demande un choix, garde la recherche, et refuse la même juridiction', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'MIS_A_DISPOSITION');

      const sans = await envoyer(site, memoire, 'REORIENTER', {
        q: 'tribunal',
        texte: 'Compétence de Paris',
      }).expect(422);
      expect(erreurDe(sans, 'juridictionId')).to.equal('Choisissez la juridiction compétente.');
      expect(sans.text).to.include('value="tribunal"').and.to.include('Compétence de Paris');
      const meme = await envoyer(site, memoire, 'REORIENTER', {
        q: 'lyon',
        juridictionId: String(LYON),
      }).expect(422);
      expect(erreurDe(meme, 'juridictionId')).to.include('déjà adressé');
    });

    it('répond calmement au second envoi, sans rien dire à un autre', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'MIS_A_DISPOSITION');
      const champs = { q: 'paris', juridictionId: String(PARIS) };
      await envoyer(site, memoire, 'REORIENTER', champs).expect(303);

      expect((await envoyer(site, memoire, 'REORIENTER', champs).expect(303)).headers['location']).to.equal(
        '/memoires-recus',
      );
      expect(site.flash()?.ton).to.equal('info');
      site.acteur = { ...unAgent(LYON), utilisateurId: 77 };
      await envoyer(site, memoire, 'REORIENTER', champs).expect(404);
      expect(
        (await site.monde.garde(memoire.id)).historique.filter(({ acte }) => acte === 'REORIENTER'),
      ).to.have.lengthOf(1);
    });
  });

  describe('à deux', () => {
    const collegue: Acteur = { ...unAgent(LYON), utilisateurId: 9, prenom: 'Omar', nom: 'Petit' };

    it('ne fait qu’une fois ce qui est envoyé deux fois', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE');

      await envoyer(site, memoire, 'REFUSER', REFUS).expect(303);
      const { headers } = await envoyer(site, memoire, 'REFUSER', REFUS).expect(303);

      expect(headers['location']).to.equal(`/memoires-recus/${memoire.id}`);
      expect(site.flash()).to.include({ ton: 'info' });
      expect(
        (await site.monde.garde(memoire.id)).historique.filter(({ acte }) => acte === 'REFUSER'),
      ).to.have.lengthOf(1);
    });

    it('dit ce que l’autre a fait, montre le mémoire à jour et rend ce qui était écrit', async () => {
      const site = unSite(collegue);
      const memoire = await unRecu(site, 'PRIS_EN_CHARGE');
      await envoyer(site, memoire, 'CERTIFIER').expect(303);
      site.acteur = unAgent(LYON);

      const { text } = await envoyer(site, memoire, 'REFUSER', REFUS).expect(409);

      expect(text).to.include('Ce mémoire a changé pendant que vous l’examiniez');
      expect(text)
        .to.include('Omar Petit\u00a0: «\u00a0Certifié\u00a0»')
        .and.to.include('L’attestation manque.');
      expect(text).to.include('Montants retenus');
      expect(await etatDe(site, memoire)).to.equal('CERTIFIE');
    });

    it('rend la saisie à valider de nouveau quand la décision reste possible', async () => {
      const site = unSite(collegue);
      const memoire = await unRecu(site, 'MIS_A_DISPOSITION');
      await envoyer(site, memoire, 'PRENDRE_EN_CHARGE').expect(303);
      site.acteur = unAgent(LYON);

      const { text } = await envoyer(site, memoire, 'REFUSER', REFUS).expect(409);

      expect(text)
        .to.include('Votre décision reste possible')
        .and.to.include('>L’attestation manque.</textarea>');
      expect(text).to.match(/value="PIECE_MANQUANTE" checked/);
      const [, version = ''] = /name="version" value="(\d+)"/.exec(text) ?? [];
      await envoyer(site, { ...memoire, version: Number(version) }, 'REFUSER', REFUS).expect(303);
      expect(await etatDe(site, memoire)).to.equal('REFUSE');
    });

    it('ramène au mémoire qui ouvre la page d’un acte devenu impossible', async () => {
      const site = unSite(unAgent(LYON));
      const memoire = await unRecu(site, 'REFUSE');

      const { headers } = await request(site.app).get(`/memoires-recus/${memoire.id}/certifier`).expect(303);

      expect(headers['location']).to.equal(`/memoires-recus/${memoire.id}`);
      expect(site.flash()?.titre).to.include('«\u00a0Refusé\u00a0»');
    });
  });

  it('n’ouvre l’acte d’un autre rôle ni par sa page ni par son envoi', async () => {
    const site = unSite(unAgent(LYON));
    const aTaxer = await unRecu(site, 'EN_TAXATION');
    await request(site.app).get(`/memoires-recus/${aTaxer.id}/taxer`).expect(403);
    await envoyer(site, aTaxer, 'TAXER').expect(403);

    site.acteur = unAgent(LYON, 'CONSULTATION');
    const recu = await unRecu(site, 'PRIS_EN_CHARGE');
    await request(site.app).get(`/memoires-recus/${recu.id}/refuser`).expect(403);
    await envoyer(site, recu, 'REFUSER', REFUS).expect(403);
    site.acteur = unAgent(PARIS);
    await envoyer(site, recu, 'REFUSER', REFUS).expect(404);
    expect(await etatDe(site, recu)).to.equal('PRIS_EN_CHARGE');
  });

  it('exige la version qui était à l’écran', async () => {
    const site = unSite(unAgent(LYON));
    const memoire = await unRecu(site, 'PRIS_EN_CHARGE');

    await envoyer(site, memoire, 'REFUSER', { ...REFUS, version: '' }).expect(409);
    expect(await etatDe(site, memoire)).to.equal('PRIS_EN_CHARGE');
  });
});
