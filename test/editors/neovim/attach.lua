-- Opens a plan in Neovim as a user does, with the setup that the README shows
-- as init file, and writes down what is to be seen: nvim … -l is not in 0.7.
local plan, told = vim.env.THETHUC_PLAN, vim.env.THETHUC_TOLD
local PATIENCE = 20000

local function wait(what, condition)
  if not vim.wait(PATIENCE, condition, 2) then
    error('waited in vain for ' .. what)
  end
end

--- The words that a finding stands over in the buffer itself; Neovim counts in bytes.
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

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(plan))
  wait('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  return { filetype = vim.bo.filetype, found = found() }
end

local ok, result = xpcall(run, debug.traceback)
vim.fn.writefile({ vim.fn.json_encode(ok and result or { fault = result }) }, told)
vim.cmd('qall!')
