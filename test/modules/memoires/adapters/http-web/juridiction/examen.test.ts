import { expect } from 'chai';
import request from 'supertest';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../../../src/kernel/domain/Quantite.ts';
import type { DonneesMemoire } from '../../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { habilitation, unActeur, unAgent, unMagistrat, unPayeur } from '../../../support/acteurs.ts';
import { CONTENU, unSite, type SiteDeJuridiction } from '../../../support/siteDeJuridiction.ts';
import { DEPOSE_LE, uneLigne, unePiece, unMemoire } from '../../../support/unMemoire.ts';
import { unPrestataire } from '../../../support/InMemoryPrestataires.ts';
import { LYON, PARIS, STRUCTURE } from '../../../support/unMonde.ts';

const lire = async (site: SiteDeJuridiction, chemin: string): Promise<string> =>
  (await request(site.app).get(chemin).expect(200)).text;

const unRecu = (site: SiteDeJuridiction, ecart: Partial<DonneesMemoire> = {}): Promise<DonneesMemoire> =>
  site.monde.garder(unMemoire().complet(LYON).depose(ecart.etat).avec(ecart));

/** Spaces that do not break are spaces. */
const plat = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ');

describe('L’examen d’un mémoire', () => {
  it('montre la demande, la mission, le prestataire et les pièces côte à côte', async () => {
    const site = unSite(unAgent(LYON));
    const { id, numero, pieces } = await unRecu(site);

    const html = plat(await lire(site, `/memoires-recus/${id}`));
    for (const attendu of [
      `Mémoire ${numero}`,
      '277,50 €',
      'Laboratoire Hermès',
      'Laboratoire d’analyses',
      'Analyse toxicologique',
      'Capitaine Durand, commissariat de Villeurbanne',
      'Déposé 324 jours avant la fin du délai, le 20 janvier 2027.',
      'Acte de désignation',
    ]) {
      expect(html).to.include(attendu);
    }
    expect(html).to.include(
      `<iframe class="cp-examen__cadre" name="lecture-des-pieces" src="/memoires-recus/${id}/pieces/${pieces[0]?.id}?voir"`,
    );
  });

  it('nomme le service du prestataire et l’article de TVA, et masque l’IBAN à qui consulte', async () => {
    const site = unSite(unAgent(LYON));
    const { donnees } = unMemoire().complet(LYON);
    site.monde.prestataires.changer(
      unPrestataire({ id: STRUCTURE, services: [{ id: 31, code: 'TOX', nom: 'Toxicologie' }] }),
    );
    const compteBancaire = {
      libelle: 'Compte courant',
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      titulaire: 'Hermès',
    };
    const { id } = await unRecu(site, {
      structureId: STRUCTURE,
      entete: { ...donnees.entete, serviceId: 31 },
      prestataire: { ...donnees.prestataire, compteBancaire },
      lignes: [uneLigne({ tauxTva: 0, codeTva: 'FRANCHISE_EN_BASE' })],
    });

    const html = await lire(site, `/memoires-recus/${id}`);
    expect(html).to.include('Toxicologie').and.to.include('TVA non applicable, article 293 B du CGI');
    expect(html).to.include('FR76 3000 6000 0112 3456 7890 189');
    site.acteur = unAgent(LYON, 'CONSULTATION');
    expect(await lire(site, `/memoires-recus/${id}`))
      .to.include('IBAN finissant par 0189')
      .and.not.to.include('3000 6000');
  });

  it('signale l’écart au tarif avec son article, et rien quand le tarif est suivi', async () => {
    const site = unSite(unAgent(LYON));
    const tarif = site.monde.referentiel
      .tarifsPour('LABORATOIRE', jour('2026-01-06'))
      .find(({ mode }) => mode === 'UNITE')!;
    const suivie = uneLigne({
      tarifCode: tarif.code,
      prixUnitaire: tarif.prix,
      quantite: Quantite.entiere(1),
    });
    const majoree = { ...suivie, rang: 1, prixUnitaire: tarif.prix.plus(Montant.deCentimes(1_000)) };
    const avec = await unRecu(site, { lignes: [suivie, majoree] });
    const sans = await unRecu(site, { lignes: [suivie] });

    const html = plat(await lire(site, `/memoires-recus/${avec.id}`));
    expect(html).to.include('Un prix s’écarte du tarif');
    expect(html).to.include('10,00 € de plus que le tarif').and.to.include(tarif.article);
    expect(await lire(site, `/memoires-recus/${sans.id}`)).not.to.include('cp-examen__ecart');
  });

  it('avertit d’un dépôt après le délai, sans rien bloquer', async () => {
    const site = unSite(unAgent(LYON));
    const { mission } = unMemoire().complet(LYON).donnees;
    const { id } = await unRecu(site, {
      etat: 'PRIS_EN_CHARGE',
      mission: { ...mission, debut: null, dateAchevement: jour('2025-02-20') },
    });

    const html = plat(await lire(site, `/memoires-recus/${id}`));
    expect(html)
      .to.include('Dépôt après le délai d’un an')
      .and.to.include('Déposé 10 jours après la fin du délai');
    expect(html).to.include('Seul le magistrat taxateur peut déclarer la forclusion');
    expect(html).to.include(`href="/memoires-recus/${id}/certifier"`);
  });

  it('offre les actes que la règle permet à cette personne, et ceux-là seulement', async () => {
    const actesDans = (html: string): readonly string[] =>
      [...html.matchAll(/(?:href|action)="\/[a-z-]+\/\d+\/([a-z-]+)"/g)]
        .map(([, acte = '']) => acte)
        .filter((acte) => acte !== 'accuse');
    const site = unSite(unAgent(LYON));
    const attendus = [
      [unAgent(LYON), 'MIS_A_DISPOSITION', ['prendre-en-charge', 'reorienter', 'refuser']],
      [unAgent(LYON), 'PRIS_EN_CHARGE', ['certifier', 'transmettre', 'demander-un-complement', 'refuser']],
      [unAgent(LYON), 'COMPLETE', ['certifier', 'transmettre', 'demander-un-complement', 'refuser']],
      [unAgent(LYON), 'A_COMPLETER', []],
      [unAgent(LYON), 'EN_TAXATION', []],
      [unMagistrat(LYON), 'EN_TAXATION', ['taxer', 'refuser']],
      [unMagistrat(LYON), 'PRIS_EN_CHARGE', []],
      [unPayeur(LYON), 'TAXE', ['mettre-en-paiement']],
      [unPayeur(LYON), 'CERTIFIE', ['mettre-en-paiement']],
      [unPayeur(LYON), 'MIS_EN_PAIEMENT', ['comptabiliser']],
      [unPayeur(LYON), 'PAYE', []],
      [unAgent(LYON, 'CONSULTATION'), 'PRIS_EN_CHARGE', []],
    ] as const;
    for (const [acteur, etat, actes] of attendus) {
      const { id } = await unRecu(site, { etat });
      site.acteur = acteur;
      expect(actesDans(await lire(site, `/memoires-recus/${id}`)), etat).to.deep.equal(actes);
    }
  });

  it('dit pourquoi il n’y a rien à décider', async () => {
    const site = unSite(unAgent(LYON, 'CONSULTATION'));
    const phrase = async (etat: DonneesMemoire['etat']): Promise<string> =>
      lire(site, `/memoires-recus/${(await unRecu(site, { etat })).id}`);

    expect(await phrase('PRIS_EN_CHARGE')).to.include('Votre accès permet de lire ce mémoire, pas d’agir.');
    expect(await phrase('A_COMPLETER')).to.include('La suite revient au prestataire');
    expect(await phrase('EN_TAXATION')).to.include('La suite ne dépend pas de votre espace.');
    expect(await phrase('PAYE')).to.include('Ce mémoire est terminé');
  });

  it('ne montre ni brouillon, ni mémoire d’une autre juridiction, ni mémoire inconnu', async () => {
    const site = unSite(unAgent(LYON));
    const brouillon = await site.monde.garder(unMemoire().complet(LYON));
    const ailleurs = await site.monde.garder(unMemoire().complet(PARIS).depose());

    for (const id of [brouillon.id, ailleurs.id, 999_999, 'x', '9'.repeat(30)]) {
      await request(site.app).get(`/memoires-recus/${id}`).expect(404);
      await request(site.app).get(`/memoires-recus/${id}/refuser`).expect(404);
      await request(site.app).get(`/memoires-recus/${id}/pieces/1`).expect(404);
    }
  });

  it('ne montre pas son propre brouillon à qui est aussi agent', async () => {
    const site = unSite(unActeur(2, habilitation(LYON, { MEMOIRES_RECUS: 'MODIFICATION' })));
    const { id, structureId } = await site.monde.garder(unMemoire().complet(LYON));
    const [droits] = site.acteur.habilitations;
    site.acteur = unActeur(2, droits!, habilitation(structureId, { MEMOIRES: 'MODIFICATION' }));

    await request(site.app).get(`/memoires-recus/${id}`).expect(404);
  });

  it('mène du précédent au suivant dans l’ordre de la file, filtres gardés', async () => {
    const site = unSite(unAgent(LYON));
    const le = (heure: number) => ({ deposeLe: new Date(DEPOSE_LE.getTime() + heure * 3_600_000) });
    const premier = await unRecu(site, le(-48));
    const milieu = await unRecu(site, le(-1));
    await unRecu(site, { ...le(-1), etat: 'PAYE' });
    const dernier = await unRecu(site, le(0));

    const html = await lire(site, `/memoires-recus/${milieu.id}?prestataire=Herm`);
    expect(html).to.include(`href="/memoires-recus/${premier.id}?prestataire=Herm"`);
    expect(html).to.include(`href="/memoires-recus/${dernier.id}?prestataire=Herm"`);
    const enTete = await lire(site, `/memoires-recus/${premier.id}`);
    expect(enTete).to.include(`href="/memoires-recus/${milieu.id}"`).and.not.to.include('Précédent');
  });

  it('sert les pièces : à garder, ou à lire dans un cadre sans pouvoir', async () => {
    const site = unSite(unAgent(LYON));
    const taille = CONTENU.length;
    const pieces = [
      unePiece('ACTE_DESIGNATION', { nom: 'acte.pdf', taille }),
      unePiece('AUTRE', { nom: 'photo.tiff', mime: 'image/tiff', taille }),
    ];
    const { id } = await unRecu(site, { pieces });
    const [pdf, tiff] = pieces.map((piece) => `/memoires-recus/${id}/pieces/${piece.id}`) as [string, string];

    const aLire = await request(site.app).get(`${pdf}?voir`).expect(200);
    expect(aLire.headers['content-type']).to.include('application/pdf');
    expect(aLire.headers['content-disposition']).to.match(/^inline/);
    expect(aLire.headers['x-content-type-options']).to.equal('nosniff');
    expect(aLire.headers['content-security-policy'])
      .to.include("default-src 'none'")
      .and.to.include("frame-ancestors 'self'");
    expect((await request(site.app).get(pdf).expect(200)).headers['content-disposition']).to.match(
      /^attachment/,
    );
    expect((await request(site.app).get(`${tiff}?voir`).expect(200)).headers['content-disposition']).to.match(
      /^attachment/,
    );
    expect(await lire(site, `/memoires-recus/${id}`)).to.include(
      'Ce format ne se lit pas dans le navigateur',
    );
  });

  it('donne le fil des compléments : la demande, la réponse et les pièces jointes avec elle', async () => {
    const site = unSite(unAgent(LYON));
    const { historique, pieces } = unMemoire().complet(LYON).depose('COMPLETE').donnees;
    const demandeLe = new Date('2026-03-02T09:30:00.000Z');
    const reponseLe = new Date('2026-03-02T11:00:00.000Z');
    const ajoutee = unePiece('ATTESTATION_MISSION', {
      nom: 'attestation-signée.pdf',
      ajouteeLe: new Date('2026-03-02T10:30:00.000Z'),
    });
    const { id } = await unRecu(site, {
      etat: 'COMPLETE',
      pieces: [...pieces, ajoutee],
      historique: [
        ...historique,
        {
          rang: 2,
          acte: 'DEMANDER_COMPLEMENT',
          etat: 'A_COMPLETER',
          le: demandeLe,
          acteurId: 2,
          acteurNom: 'Hélène Marchand',
          cote: 'juridiction',
          motifCode: 'PIECE_MANQUANTE',
          texte: 'Attestation signée ?',
        },
        {
          rang: 3,
          acte: 'COMPLETER',
          etat: 'COMPLETE',
          le: reponseLe,
          acteurId: 1,
          acteurNom: 'Jeanne Martin',
          cote: 'prestataire',
          motifCode: null,
          texte: 'La voici.',
        },
      ],
    });

    const html = await lire(site, `/memoires-recus/${id}`);
    const fil = html.slice(html.indexOf('Demandes de complément'), html.indexOf('>Suivi<'));
    expect(fil).to.match(
      /Hélène Marchand[\s\S]*Pièce justificative manquante[\s\S]*Attestation signée \?[\s\S]*La voici\.[\s\S]*attestation-signée\.pdf/,
    );
    expect(html).to.include('ajoutée le 02/03/2026');
    expect(html).not.to.include('Brouillon');
  });

  it('se lit en anglais', async () => {
    const site = unSite(unAgent(LYON));
    site.langue = 'en';
    const { id, numero } = await unRecu(site, { etat: 'PRIS_EN_CHARGE' });

    const html = await lire(site, `/memoires-recus/${id}`);
    expect(html)
      .to.include(`Statement ${numero}`)
      .and.to.include('Certify')
      .and.to.include('€277.50')
      .and.to.include('Taken in charge');
  });
});
