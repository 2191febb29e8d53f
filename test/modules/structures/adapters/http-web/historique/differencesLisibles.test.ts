import { expect } from 'chai';
import { differencesLisibles } from '../../../../../../src/modules/structures/adapters/http-web/historique/differencesLisibles.ts';
import type { Faits } from '../../../../../../src/modules/structures/domain/historique/Faits.ts';
import { CATEGORIES } from '../../../support/bureau.ts';

const lire = (avant: Faits | null, apres: Faits | null, langue: 'fr' | 'en' = 'fr'): readonly string[] =>
  differencesLisibles({ avant, apres }, CATEGORIES, langue).map(
    ({ champ, avant: a, apres: b }) => `${champ} : ${a ?? '·'} → ${b ?? '·'}`,
  );

describe('differencesLisibles', () => {
  it('nomme les champs et dit ce qui manque', () => {
    expect(
      lire({ telephone: null, ville: 'Lyon' }, { telephone: '0612345678', ville: 'Lyon' }),
    ).to.deep.equal(['Téléphone : Non renseigné → 0612345678']);
  });

  it('traduit les codes, les pays et les jours', () => {
    expect(
      lire(
        { role: 'SIMPLE', pays: 'FR', regime: 'ASSUJETTI', periode: { du: null, au: '2026-05-04' } },
        { role: 'SECONDAIRE', pays: 'BE', regime: 'FRANCHISE', periode: { du: null, au: '2026-06-01' } },
      ),
    ).to.deep.equal([
      'Rôle : Utilisateur → Gestionnaire secondaire',
      'Pays : France → Belgique',
      'Régime fiscal : Assujetti à la TVA → Franchise en base de TVA',
      'Rattachement, jusqu’au : 04/05/2026 → 01/06/2026',
    ]);
  });

  it('dit les droits espace par espace', () => {
    expect(
      lire(
        { espaces: { MEMOIRES: 'CONSULTATION', SUIVI_DES_FLUX: 'MODIFICATION' } },
        { espaces: { MEMOIRES: 'MODIFICATION', SOLLICITATIONS_EMISES: 'CONSULTATION' } },
      ),
    ).to.deep.equal([
      'Mémoires de frais de justice : Consultation → Modification',
      'Suivi des flux : Modification → Aucun accès',
      'Mes sollicitations émises : Aucun accès → Consultation',
    ]);
  });

  it('lit les listes : noms, services avec leurs dates', () => {
    expect(
      lire(
        { services: [] },
        { services: [{ service: 'COMPTA - Comptabilité', du: '2026-01-05', au: null, commentaire: null }] },
      ),
    ).to.deep.equal(['Services : · → COMPTA - Comptabilité, à partir du 05/01/2026']);
    expect(lire({ services: ['PAIE - Paie'] }, { services: [] })).to.deep.equal([
      'Services : PAIE - Paie → Aucun',
    ]);
    expect(lire({ espaces: [] }, { espaces: ['MEMOIRES'] }, 'en')).to.have.lengthOf(1);
  });

  it('ne dit que le résultat quand l’acte ne dit rien d’avant', () => {
    expect(lire(null, { motif: 'Inconnu', espaces: { MEMOIRES: 'MODIFICATION' } })).to.deep.equal([
      'Motif : · → Inconnu',
      'Mémoires de frais de justice : · → Modification',
    ]);
    expect(lire(null, null)).to.deep.equal([]);
  });

  it('tait un état sans mot, que l’acte dit déjà', () => {
    expect(lire({ statut: 'AU_SUPPORT' }, { statut: 'REJETEE', motif: 'Le principal est là' })).to.deep.equal(
      ['Motif : · → Le principal est là'],
    );
    expect(lire({ statut: 'ACTIVE' }, { statut: 'INACTIVE' })).to.deep.equal(['Statut : Actif → Inactif']);
  });
});
