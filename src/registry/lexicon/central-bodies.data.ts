/**
 * Letters that stand for one body in the whole country, so that number and date are enough to tell a document.
 * Those of local bodies (UBND, HĐND, TU, ĐU, sở) are shared by many.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL I/I/II/3 and PL III; HD 36-HD/VPTW II.1.3 and HD 05-HD/VPTW (Party bodies);
 * the notations in which ministries publish on vanban.chinhphu.vn and vbpl.vn.
 */
export const CENTRAL_BODIES: ReadonlySet<string> = new Set([
  'TW',
  'VPTW',
  'BTCTW',
  'UBKTTW',
  'BTGTW',
  'BTGDVTW',
  'BDVTW',
  'BNCTW',
  'QH',
  'UBTVQH',
  'CTN',
  'CP',
  'TTG',
  'VPCP',
  'BNV',
  'BTC',
  'BGDĐT',
  'BYT',
  'BCA',
  'BQP',
  'BTP',
  'BXD',
  'BCT',
  'BNG',
  'BNNMT',
  'BNNPTNT',
  'BTNMT',
  'BKHCN',
  'BKHĐT',
  'BTTTT',
  'BGTVT',
  'BLĐTBXH',
  'BVHTTDL',
  'BDTTG',
  'TTCP',
  'TANDTC',
  'VKSNDTC',
  'NHNN',
  'KTNN',
  'UBDT',
]);
