/** What stands for a SIRET that cannot be read: `REP` and the former id, of at most eighteen capitals and digits. */
export const identifiantProvisoire = (ancienId: string): string => {
  const lisible = `REP${ancienId}`;
  if (/^[A-Z0-9]{4,18}$/.test(lisible)) return lisible;
  return `REP${hachage(ancienId, 2_166_136_261)}${hachage(ancienId, 40_503)}`.toUpperCase();
};

/** FNV-1a, on 32 bits, from that start: up to seven signs. */
const hachage = (texte: string, depart: number): string => {
  let valeur = depart;
  for (let place = 0; place < texte.length; place += 1)
    valeur = Math.imul(valeur ^ texte.charCodeAt(place), 16_777_619) >>> 0;
  return valeur.toString(36).padStart(7, '0');
};
