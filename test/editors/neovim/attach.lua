-- Opens a plan in Neovim with the setup that the documentation shows, works on it as a user does,
-- and writes down what is to be seen.
local PATIENCE = 20000

local function wait(what, condition)
  if not vim.wait(PATIENCE, condition, 2) then
    error('waited in vain for ' .. what)
  end
end

--- The findings in the order of the buffer, each with the words it stands over; Neovim counts in bytes.
local function found()
  local all = vim.diagnostic.get(0)
  table.sort(all, function(a, b)
    return a.lnum ~= b.lnum and a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col
  end)
  return vim.tbl_map(function(one)
    local words = vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {})
    return { code = one.code, words = table.concat(words, '\n'), severity = one.severity }
  end, all)
end

local function find(code)
  return vim.tbl_filter(function(one)
    return one.code == code
  end, vim.diagnostic.get(0))[1]
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
end

local function client()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
end

--- Puts the cursor on the last place of some words.
local function go_to(words)
  vim.fn.cursor(vim.fn.line('$'), vim.fn.col({ vim.fn.line('$'), '$' }))
  assert(vim.fn.search('\\V' .. words, 'bW') > 0, words)
end

local function hover(words)
  go_to(words)
  vim.lsp.buf.hover()
  local window
  wait('a hover', function()
    for _, each in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(each).relative ~= '' then
        window = each
      end
    end
    return window ~= nil
  end)
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
  vim.api.nvim_win_close(window, true)
  return table.concat(lines, '\n')
end

--- The line that the definition of some words stands in.
local function definition(words)
  go_to(words)
  local from = vim.fn.line('.')
  vim.lsp.buf.definition()
  wait('a definition', function()
    return vim.fn.line('.') ~= from
  end)
  return vim.fn.getline('.')
end

--- The lines that the outline leads to, in order.
local function outline()
  vim.fn.setqflist({})
  vim.fn.setloclist(0, {})
  vim.lsp.buf.document_symbol()
  local listed = {}
  wait('an outline', function()
    listed = vim.fn.getqflist()
    listed = #listed > 0 and listed or vim.fn.getloclist(0)
    return #listed > 0
  end)
  vim.cmd('cclose | lclose')
  return vim.tbl_map(function(one)
    return vim.api.nvim_buf_get_lines(one.bufnr, one.lnum - 1, one.lnum, true)[1]
  end, listed)
end

local function hide_hints()
  client().config.settings.thethuc.hints = false
  client().notify('workspace/didChangeConfiguration', { settings = client().config.settings })
  wait('hints to go', function()
    return #vim.diagnostic.get(0) > 0 and find('inconsistent-style') == nil
  end)
  return found()
end

--- Chooses an action by its title at a finding.
local function mend(code, title)
  local one = find(code)
  local offered = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local name = options.format_item(item)
      table.insert(offered, name)
      if name:find(title, 1, true) == 1 then
        choose(item)
      end
    end
  end
  local tick = vim.b.changedtick
  vim.api.nvim_win_set_cursor(0, { one.lnum + 1, one.col })
  vim.lsp.buf.code_action()
  wait(title .. ' among ' .. table.concat(offered, ', '), function()
    return vim.b.changedtick > tick
  end)
  wait('the finding to go', function()
    return find(code) == nil
  end)
  return text()
end

local function format()
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = PATIENCE })
  else
    vim.lsp.buf.formatting_sync({}, PATIENCE)
  end
  wait('safe fixes to leave nothing', function()
    return #vim.diagnostic.get(0) == 1
  end)
  return text()
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.THETHUC_PLAN))
  wait('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  return {
    filetype = vim.bo.filetype,
    found = found(),
    hover = hover('63/KH-UBND'),
    definition = definition('phần I'),
    outline = outline(),
    withoutHints = hide_hints(),
    mended = mend('repeated-word', vim.env.THETHUC_FIX),
    formatted = format(),
  }
end

local ok, result = xpcall(run, debug.traceback)
vim.fn.writefile({ vim.fn.json_encode(ok and result or { fault = result }) }, vim.env.THETHUC_TOLD)
vim.cmd('qall!')
