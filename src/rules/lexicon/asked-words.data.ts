/**
 * Words by which a plan asks whole kinds of units to carry it out in one
 * breath: `đề nghị các cơ quan, đơn vị, tổ dân phố nghiêm túc triển khai`.
 *
 * Source: closing formulas and the parts on organization of plans, by usage
 * (NĐ 30/2020/NĐ-CP PL III mẫu 1.4 leaves their words to the issuer).
 */

/** The list that they begin with. */
export const ASKED_LIST: string = 'cơ quan, đơn vị,';

/** In front of the list: somebody is asked or led. */
export const ASKING: RegExp =
  /(?:đề nghị|yêu cầu|giao|đôn đốc|hướng dẫn)(?:,? (?:hướng dẫn|kiểm tra|đôn đốc))?(?: (?:các|thủ trưởng các))?\s*$/iu;

/** Where the list ends. */
export const LIST_ENDS: RegExp =
  / (?:trên (?:địa bàn|toàn)|nghiêm túc|khẩn trương|chủ động|tích cực|tổ chức|triển khai|thực hiện|căn cứ)(?!\p{L})/iu;

/** Behind it: the plan is carried out. */
export const CARRIED_OUT: RegExp = /triển khai|thực hiện/iu;
