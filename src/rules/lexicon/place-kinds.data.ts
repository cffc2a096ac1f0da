/**
 * Last syllables of the words for units and places that have a name behind
 * them. Source: Luật Tổ chức chính quyền địa phương 2025, Điều 1; those that
 * were abolished in 2025 still stand in names.
 */
export const PLACE_KINDS: ReadonlySet<string> = new Set([
  'xã',
  'phường',
  'khu',
  'tỉnh',
  'phố',
  'huyện',
  'quận',
  'trấn',
  'thôn',
  'ấp',
  'bản',
  'làng',
  'buôn',
  'đường',
  'hồ',
  'cầu',
]);
