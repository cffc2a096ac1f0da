-- Gives an older Neovim the ways to start a server that later ones have, as far
-- as the setups in docs/editors use them, so that those are run as well.
if not vim.lsp.start then
  local started = {}
  vim.lsp.start = function(config)
    local key = config.name .. '\n' .. (config.root_dir or '')
    started[key] = started[key] or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, started[key])
    return started[key]
  end
end

if not vim.lsp.config then
  local configs = {}
  vim.lsp.config = function(name, config)
    configs[name] = config
  end
  vim.lsp.enable = function(name)
    local config = vim.tbl_extend('error', { name = name, root_dir = vim.fn.getcwd() }, configs[name])
    vim.api.nvim_create_autocmd('FileType', {
      pattern = config.filetypes,
      callback = function()
        vim.lsp.start(config)
      end,
    })
  end
end
