import { expect } from 'chai';
import type { Avis } from '../../../../src/modules/comptes/index.ts';
import type { LettreDeRole } from '../../../../src/modules/structures/application/ports/CourriersDesRoles.ts';
import { CourriersDesRolesViaMail } from '../../../../src/modules/structures/adapters/mail/CourriersDesRolesViaMail.ts';
import { PosteDAvis } from '../../../../src/modules/structures/adapters/mail/PosteDAvis.ts';
import { lettreDeRole } from '../../../../src/modules/structures/adapters/mail/roles/lettreDeRole.ts';

const structure = '73282932000074 - Laboratoire Hermès';
const camille = { id: 1, prenom: 'Camille', nom: 'Martin', courriel: 'camille@exemple.fr' };
const zoe = { id: 2, prenom: 'Zoé', nom: 'Petit', courriel: 'zoe@exemple.fr' };

const transmission = {
  structure,
  transmissionId: 12,
  principal: camille,
  destinataire: zoe,
  roleRestant: 'SECONDAIRE',
} as const;
const reclamation = { structure, reclamationId: 34, demandeur: zoe, motif: 'Parti en mars' } as const;

const lettres: readonly LettreDeRole[] = [
  { nature: 'secondaire-nomme', structure },
  { nature: 'secondaire-retire', structure },
  { nature: 'acces-suspendu', structure },
  { nature: 'acces-rendu', structure },
  { nature: 'acces-termine', structure },
  { nature: 'depart-annonce', structure, personne: zoe },
  { nature: 'transmission-a-accepter', ...transmission },
  { nature: 'transmission-acceptee-a-l-ancien', ...transmission },
  { nature: 'transmission-acceptee-a-l-ancien', ...transmission, roleRestant: 'SIMPLE' },
  { nature: 'transmission-acceptee-au-nouveau', ...transmission },
  { nature: 'transmission-declinee', ...transmission },
  { nature: 'transmission-annulee', ...transmission },
  { nature: 'transmission-caduque', ...transmission },
  { nature: 'principal-change', structure, nouveau: zoe },
  {
    nature: 'reclamation-a-examiner',
    ...reclamation,
    opposableJusquA: new Date('2026-03-16T23:00:00.000Z'),
  },
  { nature: 'reclamation-recue', ...reclamation },
  { nature: 'reclamation-au-support', ...reclamation },
  { nature: 'reclamation-opposee', ...reclamation },
  { nature: 'reclamation-retiree', ...reclamation },
  { nature: 'reclamation-caduque', ...reclamation },
  { nature: 'reclamation-acceptee', ...reclamation },
  { nature: 'reclamation-acceptee-a-l-ancien', ...reclamation },
  { nature: 'reclamation-rejetee', ...reclamation },
  { nature: 'reclamation-rejetee-au-principal', ...reclamation },
  { nature: 'structure-desactivee', structure, structureId: 56, motif: 'Cessation', par: camille },
  { nature: 'structure-reactivee', structure, structureId: 56, motif: 'Reprise', par: undefined },
];

describe('les lettres des rôles, écrites', () => {
  const poster = async (lettre: LettreDeRole, langue: 'fr' | 'en'): Promise<Avis> => {
    const avis: Avis[] = [];
    const avertisseur = { avertir: async (un: Avis) => void avis.push(un) };
    const poste = new PosteDAvis(avertisseur, 'https://exemple.fr');
    await new CourriersDesRolesViaMail(poste).poster({ ...zoe, langue }, lettre);
    return avis[0] as Avis;
  };

  for (const lettre of lettres) {
    it(`${lettre.nature} : nomme la structure, dans une typographie soignée, dans les deux langues`, () => {
      for (const langue of ['fr', 'en'] as const) {
        const { titre, paragraphes, action } = lettreDeRole(lettre, langue);
        const texte = [titre, ...paragraphes, action].join('\n');
        expect(texte).to.include(structure);
        expect(texte).to.not.match(/['"]/);
        if (langue === 'fr') expect(texte).to.not.match(/[^\u00a0\u202f][:;?!»]/u);
        if ('motif' in lettre && texte.includes('otif')) expect(texte).to.include(lettre.motif);
      }
    });
  }

  it('mènent à la page où l’on répond, ou à celle où l’on voit l’effet', async () => {
    const chemins = new Map<string, string>();
    for (const lettre of lettres) {
      const { courriel, chemin, famille } = await poster(lettre, 'fr');
      expect(courriel.texte).to.include(`https://exemple.fr${chemin}`);
      expect(famille).to.equal(lettre.nature.startsWith('structure-') ? 'STRUCTURES' : 'RATTACHEMENTS');
      chemins.set(lettre.nature, chemin);
    }
    expect(chemins.get('transmission-a-accepter')).to.equal('/mon-compte/rattachements/transmissions/12');
    expect(chemins.get('reclamation-a-examiner')).to.equal('/mon-compte/rattachements/reclamations/34');
    expect(chemins.get('structure-desactivee')).to.equal('/structures/56');
    expect(chemins.get('acces-rendu')).to.equal('/mon-compte/rattachements');
  });

  it('disent le dernier jour pour s’opposer, dans la langue de la personne', async () => {
    const examiner = lettres.find(({ nature }) => nature === 'reclamation-a-examiner') as LettreDeRole;
    expect((await poster(examiner, 'fr')).courriel.texte).to.include('16 mars 2026');
    expect((await poster(examiner, 'en')).courriel.texte).to.include('16 March 2026');
  });
});
