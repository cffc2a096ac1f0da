;; Emacs with eglot 1.9 or later (part of Emacs 29).  In init.el:
(define-derived-mode van-ban-mode text-mode "Văn bản"
  "Vietnamese administrative documents.")
(add-to-list 'auto-mode-alist '("\\.vb\\.\\(?:txt\\|md\\)\\'" . van-ban-mode))

(with-eval-after-load 'eglot
  ;; `(text-mode markdown-mode van-ban-mode)' to have those checked too.
  (add-to-list 'eglot-server-programs
               '(van-ban-mode . ("thethuc" "lsp" "--stdio"))))
(add-hook 'van-ban-mode-hook #'eglot-ensure)
(setq-default eglot-workspace-configuration '(:thethuc (:hints t)))
