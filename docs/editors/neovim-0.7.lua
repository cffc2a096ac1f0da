-- Neovim 0.7. In init.lua:
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.vb.txt', '*.vb.md' },
  callback = function()
    vim.bo.filetype = 'van-ban'
  end,
})

local client = nil
vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'van-ban' }, -- and 'text', 'markdown', to have those checked too
  callback = function(event)
    client = client
      or vim.lsp.start_client({
        name = 'thethuc',
        cmd = { 'thethuc', 'lsp', '--stdio' },
        root_dir = vim.fn.getcwd(),
        settings = { thethuc = { hints = true } },
        on_exit = function()
          client = nil
        end,
      })
    if client then
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
