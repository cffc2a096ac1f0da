-- Neovim 0.11 and later. In init.lua:
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.vb.txt', '*.vb.md' },
  callback = function()
    vim.bo.filetype = 'van-ban'
  end,
})

vim.lsp.config('thethuc', {
  cmd = { 'thethuc', 'lsp', '--stdio' },
  filetypes = { 'van-ban' }, -- and 'text', 'markdown', to have those checked too
  root_markers = { 'thethuc.config.json', '.git' },
  settings = { thethuc = { hints = true } },
})
vim.lsp.enable('thethuc')
