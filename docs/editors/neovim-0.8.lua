-- Neovim 0.8 to 0.10. In init.lua:
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.vb.txt', '*.vb.md' },
  callback = function()
    vim.bo.filetype = 'van-ban'
  end,
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'van-ban' }, -- and 'text', 'markdown', to have those checked too
  callback = function()
    vim.lsp.start({
      name = 'thethuc',
      cmd = { 'thethuc', 'lsp', '--stdio' },
      root_dir = vim.fn.getcwd(),
      settings = { thethuc = { hints = true } },
    })
  end,
})
