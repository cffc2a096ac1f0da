/**
 * The parts that Vietnamese syllables are written with. Source: Hoàng Phê
 * (ed.), Từ điển tiếng Việt; Đoàn Thiện Thuật, Ngữ âm tiếng Việt (onsets,
 * medials, nuclei and finals); checked against the syllables of 134 million
 * counted ones.
 */

/** Written onsets. The order is part of the format of the counts: add at the end. */
export const ONSETS = [
  '', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p',
  'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x',
] as const; // prettier-ignore

/** Written rhymes. The order is part of the format of the counts: add at the end. */
export const RHYMES: readonly string[] = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăm ăn ăng ăp ăt',
  'âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et',
  'ê êch êm ên ênh êp êt êu êc êng',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong op ot ooc oong',
  'oa oac oach oai oam oan oang oanh oao oap oat oay',
  'oăc oăm oăn oăng oăp oăt oe oen oeng oeo oet',
  'ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut',
  'uân uâng uât uây uê uêch uên uênh uêt uêu uơ uơt uôc uôi uôm uôn uông uôt',
  'uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y yêm yên yêng yêt yêu ych yn ynh yt yu ya yp',
].flatMap((line) => line.split(' '));

/** The tones in the order of the codes, as combining marks: ngang, huyền, sắc, hỏi, ngã, nặng. */
export const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
