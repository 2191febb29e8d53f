import type { DestinataireDuMemoire } from '../domain/DestinataireDuMemoire.ts';
import { JuridictionFermee, JuridictionIntrouvable } from '../domain/erreursDeSaisie.ts';
import type { JuridictionConnue, Juridictions } from './ports/Juridictions.ts';

/** The court that a mémoire names, where it names one. */
export const juridictionDe = async (
  juridictions: Juridictions,
  juridictionId: number | null,
): Promise<JuridictionConnue | undefined> =>
  juridictionId === null ? undefined : juridictions.find(juridictionId);

/** What a mémoire keeps of the court to which it goes. @throws JuridictionIntrouvable, JuridictionFermee */
export const destinataireOuvert = async (
  juridictions: Juridictions,
  juridictionId: number,
): Promise<DestinataireDuMemoire> => {
  const juridiction = await juridictions.find(juridictionId);
  if (!juridiction) throw new JuridictionIntrouvable(juridictionId);
  const { nom, ville, ouverte } = juridiction;
  if (!ouverte) throw new JuridictionFermee(nom);
  return { nom, ville };
};
